import { render, screen, waitFor, within } from '@testing-library/react';
import type { JSX } from 'react';
import { ContactAvatar, ContactAvatarGroup, ContactImageDetails } from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { createFakeSuperOffice, type FakeContact } from 'react-superoffice-images/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createApp, photo } from '../fixtures/createApp.js';
import 'react-superoffice-images/styles.css';

const longName =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG';

const contacts: FakeContact[] = Array.from({ length: 12 }, (_, index) => ({
  id: 7 + index,
  name: longName,
  image: {
    bytes: () => photo,
    updatedDaysAgo: 1,
    description: `https://intranet.example/${'a-very-long-path-without-a-break'.repeat(4)}.jpg`,
  },
}));

const group = contacts.map(({ id }) => ({ contactId: id, name: longName }));

function Everything({ name = longName }: { name?: string }): JSX.Element {
  return (
    <main style={{ padding: 16 }}>
      <ContactAvatar contactId={7} name={name} size={128} />
      <ContactAvatarGroup contacts={group} max={9} size={48} badge="updated" />
      <ContactImageDetails contactId={7} />
      <ContactImageCard contactId={7} name={name} size={32} delayMs={0} />
    </main>
  );
}

function show(): void {
  const fake = createFakeSuperOffice({ contacts });
  fake.fail({ kind: 'login-page', contactId: 8 });
  render(<Everything />, { wrapper: createApp({ fake }).wrapper });
}

/** No scrolling in two directions: all there is has room in the page's width. */
function expectToFit(): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Text that does not fit into its own element. A badge may reach over the edges of its avatar. */
function cutOff(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>(':not(.so-avatar)')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .map(({ className, textContent }) => `${className}: ${textContent}`);
}

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe.each([
  ['a page of 320 px', 320, '100%'],
  ['text of 200 %', 640, '200%'],
  ['text of 200 % on a page of 320 px', 320, '200%'],
])('on %s', (_, width, fontSize) => {
  beforeEach(async () => {
    await page.viewport(width, 640);
    document.documentElement.style.fontSize = fontSize;
  });

  it('everything has room', async () => {
    show();
    await screen.findByText('JPEG');
    expectToFit();
    expect(cutOff(screen.getByRole('main'))).toEqual([]);
  });

  it('the list of a group has room', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Show/u }));
    const list = screen.getByRole('dialog');
    const box = list.getBoundingClientRect();
    expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= 640]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expectToFit();
    expect(cutOff(list)).toEqual([]);
  });

  it('the card has room, and all of it can be reached', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${longName.slice(0, 20)}`, 'u') }));
    const card = await screen.findByRole('dialog', { name: longName });
    await within(card).findByText('JPEG');
    await waitFor(() => {
      const box = card.getBoundingClientRect();
      expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= 640]).toEqual(
        Array.from({ length: 4 }, () => true),
      );
    });
    expectToFit();
    expect(cutOff(card)).toEqual([]);
  });
});

it('grows the words with the page’s text, and not the picture', async () => {
  show();
  const label = await screen.findByText('JPEG');
  const avatar = screen.getAllByRole('img')[0];
  const [before, size] = [label.getBoundingClientRect().height, avatar?.getBoundingClientRect().width];
  document.documentElement.style.fontSize = '200%';
  expect(label.getBoundingClientRect().height).toBeGreaterThan(before * 1.6);
  expect(avatar?.getBoundingClientRect().width).toBe(size);
});
