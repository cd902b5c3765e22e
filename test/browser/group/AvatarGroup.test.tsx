import { render, screen, within } from '@testing-library/react';
import { AvatarGroup } from 'react-superoffice-images';
import 'react-superoffice-images/styles.css';
import { StrictMode, type JSX } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../fixtures/createApp.js';

const names = ['Nordlys Kaffe AS', 'Fjord Data', 'Fjellheim Bygg AS', 'Havn Shipping'];

interface GroupProps {
  items?: readonly string[];
  dir?: 'ltr' | 'rtl';
  closeLabel?: string;
}

function Group({ items = names, dir = 'ltr', closeLabel }: GroupProps): JSX.Element {
  return (
    <div dir={dir} style={{ paddingTop: 20, inlineSize: 300 }}>
      <button type="button">Before</button>
      <AvatarGroup.Root aria-label="Customers">
        <span>A</span>
        {items.length === 0 ? null : (
          <AvatarGroup.Overflow
            label={`Show ${items.length} more`}
            title="More companies"
            items={items.map((name) => (
              <span key={name}>{name}</span>
            ))}
            closeLabel={closeLabel}
          >
            +{items.length}
          </AvatarGroup.Overflow>
        )}
      </AvatarGroup.Root>
      <button type="button">After</button>
    </div>
  );
}

const theButton = (): HTMLElement => screen.getByRole('button', { name: /^Show/u });
const theItems = (): HTMLElement[] => within(screen.getByRole('dialog')).getAllByRole('listitem');

async function open(): Promise<void> {
  await userEvent.click(theButton());
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['as it is', false],
  ['where the browser knows no popovers', true],
])('the overflow, %s', (_, isOld) => {
  beforeEach(() => {
    if (!isOld) return undefined;
    const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover') ?? {};
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    // Such a browser hides nothing for an attribute that it does not know.
    const style = document.createElement('style');
    style.textContent = '[popover] { display: block; }';
    document.head.append(style);
    return () => {
      style.remove();
      Object.defineProperty(HTMLElement.prototype, 'showPopover', known);
    };
  });

  it('opens a list, and gives it the focus', async () => {
    render(<Group />);
    expect(theButton()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    expect(theButton()).toHaveAttribute('aria-expanded', 'true');
    expect(theButton()).toHaveAttribute('aria-controls', screen.getByRole('dialog').id);
    expect(screen.getByRole('dialog', { name: 'More companies' })).toBeVisible();
    expect(theItems().map(({ textContent }) => textContent)).toEqual(names);
    expect(theItems()[0]).toHaveFocus();
  });

  it('closes at the second click', async () => {
    render(<Group />);
    await open();
    await open();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['{ArrowDown}', 1],
    ['{ArrowDown}{ArrowDown}', 2],
    ['{ArrowUp}', 3],
    ['{End}', 3],
    ['{End}{ArrowDown}', 0],
    ['{End}{Home}', 0],
    ['{End}{ArrowUp}', 2],
  ])('moves at %s', async (keys, index) => {
    render(<Group />);
    theButton().focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(keys);
    expect(theItems()[index]).toHaveFocus();
  });

  it('opens at the arrow down too', async () => {
    render(<Group />);
    theButton().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(theItems()[0]).toHaveFocus();
  });

  it('closes at Escape, goes back to the button, and keeps the key to itself', async () => {
    const onKeyDown = vi.fn<() => void>();
    render(
      // eslint-disable-next-line jsx-a11y/no-static-element-interactions
      <div onKeyDown={onKeyDown}>
        <Group />
      </div>,
    );
    await open();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(theButton()).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('closes at a click elsewhere, and not at one inside', async () => {
    render(<Group />);
    await open();
    await userEvent.click(screen.getByText('More companies'));
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.click(document.body, { position: { x: 5, y: 400 } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes when the focus goes on, and lets it', async () => {
    render(<Group />);
    await open();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes at a button for those who hear the page', async () => {
    render(<Group closeLabel="Close" />);
    await open();
    screen.getByRole('button', { name: 'Close' }).click();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(theButton()).toHaveFocus();
  });

  it.each(['ltr', 'rtl'] as const)('is placed beside the button and on the screen, %s', async (dir) => {
    render(<Group dir={dir} />);
    await open();
    const button = theButton().getBoundingClientRect();
    const list = screen.getByRole('dialog').getBoundingClientRect();
    // It may still be moving into place.
    expect(Math.abs(list.top - button.bottom)).toBeLessThan(12);
    const left = dir === 'rtl' ? button.right - list.width : button.left;
    // 8 px from the screen's edge, however near to it the button is.
    const onScreen = Math.max(8, Math.min(left, innerWidth - 8 - list.width));
    expect(Math.abs(list.left - onScreen)).toBeLessThan(1);
  });
});

describe('a list that changes while it is open', () => {
  it('keeps the focus when who has it leaves', async () => {
    const { rerender } = render(<Group />);
    await open();
    await userEvent.keyboard('{ArrowDown}');
    rerender(<Group items={[names[0] ?? '', names[2] ?? '']} />);
    expect(theItems()).toHaveLength(2);
    expect(theItems()[0]).toHaveFocus();
  });

  it('leaves the focus with the group when all have room', async () => {
    const { rerender } = render(
      <StrictMode>
        <Group />
      </StrictMode>,
    );
    await open();
    rerender(
      <StrictMode>
        <Group items={[]} />
      </StrictMode>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('list', { name: 'Customers' })).toHaveFocus();
  });

  it('takes the focus from nobody else', () => {
    const { rerender } = render(<Group />);
    screen.getByRole('button', { name: 'After' }).focus();
    rerender(<Group items={[]} />);
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});

it('leaves nothing behind', async () => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const { unmount } = render(<Group />);
  await open();
  unmount();
  const count = (spy: typeof added | typeof removed, name: string): number =>
    spy.mock.calls.filter(([event]) => event === name).length;
  for (const name of ['resize', 'scroll']) expect(count(removed, name)).toBe(count(added, name));
});

it('is a list to those who hear the page', async () => {
  render(<Group items={names.slice(0, 2)} />);
  await open();
  await expect.element(page.elementLocator(screen.getByRole('list', { name: 'Customers' })))
    .toMatchAriaInlineSnapshot(`
      - list "Customers":
        - listitem: A
        - listitem:
          - button "Show 2 more" [expanded]: "+2"
          - dialog "More companies":
            - text: More companies
            - list:
              - listitem: Nordlys Kaffe AS
              - listitem: Fjord Data
    `);
});
