import { render, screen, waitFor } from '@testing-library/react';
import { ContactImageCard, type ContactImageCardProps } from 'react-superoffice-images/card';
import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { createApp } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';
import 'react-superoffice-images/styles.css';

function show(props: Partial<ContactImageCardProps> = {}): { trigger: HTMLElement } {
  render(
    <>
      <button type="button">Before</button>
      <ContactImageCard contactId={7} name="Nordlys Kaffe AS" delayMs={50} closeDelayMs={50} {...props} />
      <button type="button">After</button>
    </>,
    { wrapper: createApp().wrapper },
  );
  const role = props.children === undefined ? 'button' : 'link';
  return { trigger: screen.getByRole(role, { name: /^Nordlys Kaffe AS/u }) };
}

const findCard = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'Nordlys Kaffe AS' });
const untilClosed = (): Promise<void> => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** The keyboard comes to the trigger. */
async function tabToTrigger(): Promise<void> {
  screen.getByRole('button', { name: 'Before' }).focus();
  await userEvent.keyboard('{Tab}');
}

describe('by the keyboard, a card', () => {
  it('opens when the focus rests on the trigger, and leaves it there', async () => {
    const { trigger } = show();
    await tabToTrigger();
    const card = await findCard();
    expect(trigger).toHaveFocus();
    expect(trigger).toHaveAttribute('aria-expanded', 'true');
    expect(trigger).toHaveAttribute('aria-controls', card.id);
  });

  it('opens nothing for a focus that only passes by', async () => {
    show({ delayMs: 300 });
    await tabToTrigger();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    await settle(400);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is entered by Enter, and left by Escape, which goes back to the trigger', async () => {
    const { trigger } = show();
    await tabToTrigger();
    const card = await findCard();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(card).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await untilClosed();
    expect(trigger).toHaveFocus();
    // The focus that comes back has asked for no card.
    await settle(150);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['{Enter}', ' '])('opens at %j at once, and takes the focus', async (key) => {
    show({ delayMs: 60_000 });
    await tabToTrigger();
    await userEvent.keyboard(key);
    const card = await findCard();
    await waitFor(() => expect(card).toHaveFocus());
  });

  it('is left by Tab for what comes after the trigger', async () => {
    show();
    await tabToTrigger();
    const card = await findCard();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(card).toHaveFocus());
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' })));
  });

  it('opens after a pointer has opened and closed it', async () => {
    const { trigger } = show();
    await userEvent.hover(trigger);
    await findCard();
    await userEvent.hover(screen.getByRole('button', { name: 'Before' }));
    await untilClosed();
    await tabToTrigger();
    expect(await findCard()).toBeVisible();
  });
});

describe('by a pointer, a card', () => {
  it('opens when it rests on the trigger, and closes when it has gone', async () => {
    const { trigger } = show();
    await userEvent.hover(trigger);
    expect(await findCard()).toBeVisible();
    await userEvent.hover(screen.getByRole('button', { name: 'Before' }));
    await untilClosed();
  });

  it('stays while the pointer is on the card', async () => {
    const { trigger } = show();
    await userEvent.hover(trigger);
    const card = await findCard();
    await userEvent.hover(card);
    await settle(200);
    expect(card).toBeVisible();
  });

  it('opens at a touch, and closes at one elsewhere', async () => {
    const { trigger } = show({ delayMs: 60_000 });
    await touch(trigger);
    expect(await findCard()).toBeVisible();
    await touch(screen.getByRole('button', { name: 'After' }));
    await untilClosed();
  });
});

describe('on a link, a card', () => {
  const onClick = vi.fn<(event: React.MouseEvent) => void>((event) => event.preventDefault());
  const children = (
    <a href="#company/7" onClick={onClick}>
      Nordlys Kaffe AS
    </a>
  );

  it('opens by focus, and Enter follows the link', async () => {
    const { trigger } = show({ children });
    await tabToTrigger();
    await findCard();
    onClick.mockClear();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
    expect(trigger).toHaveFocus();
  });
});

/** A finger's tap, as the browser itself makes events of it. */
async function touch(element: HTMLElement): Promise<void> {
  const box = element.getBoundingClientRect();
  const frame = globalThis.frameElement;
  const outer = frame?.getBoundingClientRect();
  const point = {
    x: (outer?.x ?? 0) + box.x + box.width / 2,
    y: (outer?.y ?? 0) + box.y + box.height / 2,
  };
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
