import { render, screen, waitFor, within } from '@testing-library/react';
import {
  ContactAvatarGroup,
  SuperOfficeImagesLocaleProvider,
  type ContactAvatarGroupProps,
  type GroupContact,
} from 'react-superoffice-images';
import 'react-superoffice-images/styles.css';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createApp, type App } from '../fixtures/createApp.js';
import { renderOnServer } from '../fixtures/renderOnServer.js';
import { settle } from '../fixtures/settle.js';
import { pathsOf } from '../../fixtures/pathsOf.js';

const contacts: GroupContact[] = [
  { contactId: 7, name: 'Nordlys Kaffe AS' },
  { contactId: 8, name: 'Fjord Data' },
  { contactId: 9, name: 'Fjellheim Bygg AS' },
  { contactId: 10, name: null },
  { contactId: 11, name: 'Havn Shipping' },
];

interface ShownGroup {
  app: App;
  rerender: (props: Partial<ContactAvatarGroupProps>) => void;
}

function show(props: Partial<ContactAvatarGroupProps> = {}, app: App = createApp()): ShownGroup {
  const { rerender } = render(<ContactAvatarGroup contacts={contacts} {...props} />, {
    wrapper: app.wrapper,
  });
  return { app, rerender: (next) => rerender(<ContactAvatarGroup contacts={contacts} {...next} />) };
}

const namesOf = (list: HTMLElement): (string | null)[] =>
  within(list)
    .queryAllByRole('img')
    .map((avatar) => avatar.getAttribute('aria-label'));

describe('a group', () => {
  it('is a list of all where there is room', () => {
    show();
    const list = screen.getByRole('list', { name: '5 companies' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    expect(namesOf(list)).toEqual([
      'Nordlys Kaffe AS',
      'Fjord Data',
      'Fjellheim Bygg AS',
      'Company',
      'Havn Shipping',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has a button for the rest, which takes a place itself', () => {
    show({ max: 4 });
    const list = screen.getByRole('list');
    expect(namesOf(list)).toEqual(['Nordlys Kaffe AS', 'Fjord Data', 'Fjellheim Bygg AS']);
    expect(screen.getByRole('button', { name: 'Show 2 more companies' })).toHaveTextContent('+2');
  });

  it('follows another max', () => {
    const { rerender } = show({ max: 2 });
    expect(screen.getByRole('button', { name: 'Show 4 more companies' })).toBeVisible();
    rerender({ max: 5 });
    expect(screen.queryByRole('button')).toBeNull();
    rerender({ max: 3 });
    expect(screen.getByRole('button', { name: 'Show 3 more companies' })).toBeVisible();
  });

  it('asks for nobody in the rest until the list is open', async () => {
    const { app } = show({ max: 2 });
    await waitFor(() => expect(pathsOf(app.fake.requests)).toContain('Imageinfo 7'));
    await settle();
    expect(pathsOf(app.fake.requests).filter((path) => path.startsWith('Imageinfo'))).toEqual([
      'Imageinfo 7',
    ]);
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(pathsOf(app.fake.requests)).toContain('Imageinfo 11'));
  });

  it('says each name once in the list', async () => {
    show({ max: 2 });
    await userEvent.click(screen.getByRole('button'));
    const entries = within(screen.getByRole('dialog')).getAllByRole('listitem');
    expect(entries.map((entry) => entry.querySelector('bdi')?.textContent)).toEqual([
      'Fjord Data',
      'Fjellheim Bygg AS',
      'Company',
      'Havn Shipping',
    ]);
    expect(within(screen.getByRole('dialog')).queryAllByRole('img')).toEqual([]);
  });

  it('is of links, in the row as in the list', async () => {
    // eslint-disable-next-line jsx-a11y/anchor-has-content, jsx-a11y/control-has-associated-label
    show({ max: 2, renderContact: ({ contactId }) => <a href={`#company/${contactId}`} /> });
    expect(screen.getByRole('link', { name: 'Nordlys Kaffe AS' })).toHaveAttribute('href', '#company/7');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('link', { name: 'Fjord Data' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Fjellheim Bygg AS' })).toHaveFocus();
  });

  it('speaks the words of its tree', () => {
    const { wrapper: Wrapper } = createApp();
    render(
      <Wrapper>
        <SuperOfficeImagesLocaleProvider messages={{ group: { label: (count) => `${count} Firmen` } }}>
          <ContactAvatarGroup contacts={contacts} />
        </SuperOfficeImagesLocaleProvider>
      </Wrapper>,
    );
    expect(screen.getByRole('list', { name: '5 Firmen' })).toBeVisible();
  });

  it('is drawn on a server', () => {
    const { wrapper: Wrapper } = createApp({ isStrict: true });
    const html = renderOnServer(
      <Wrapper>
        <ContactAvatarGroup contacts={contacts} max={3} announce />
      </Wrapper>,
    );
    expect(html).toContain('aria-label="Show 3 more companies"');
    expect(html).not.toContain('role="dialog"');
    expect(html).not.toContain('<style');
  });
});

describe('what is announced', () => {
  it.each([false, true])('is nothing unless asked for, and nothing at first (%s)', async (announce) => {
    const { rerender } = show({ announce });
    await settle(700);
    expect(screen.queryByRole('status')?.textContent ?? '').toBe('');
    if (announce) return;
    rerender({ contacts: contacts.slice(1) });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is who joins and who leaves, in a region that was there before, under StrictMode too', async () => {
    const { rerender } = show(
      { announce: true, contacts: contacts.slice(0, 2) },
      createApp({ isStrict: true }),
    );
    const status = screen.getByRole('status');
    rerender({ announce: true, contacts: contacts.slice(0, 3) });
    await waitFor(() => expect(status).toHaveTextContent('Fjellheim Bygg AS was added.'));
    rerender({ announce: true, contacts: contacts.slice(1, 3) });
    await waitFor(() => expect(status).toHaveTextContent('Nordlys Kaffe AS was removed.'));
    expect(screen.getByRole('status')).toBe(status);
  });

  it('is told at once where several things happen, and not where they cancel each other out', async () => {
    const { rerender } = show({ announce: true, contacts: contacts.slice(0, 1) });
    const status = screen.getByRole('status');
    const texts: (string | null)[] = [];
    const observer = new MutationObserver(() => texts.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    rerender({ announce: true, contacts: contacts.slice(0, 2) });
    rerender({ announce: true, contacts: contacts.slice(0, 3) });
    await waitFor(() => expect(status).toHaveTextContent('2 companies were added.'));
    rerender({ announce: true, contacts });
    rerender({ announce: true, contacts: contacts.slice(0, 3) });
    await settle(700);
    observer.disconnect();
    expect(new Set(texts)).toEqual(new Set(['2 companies were added.']));
  });

  it('is not that there is more room, or another order', async () => {
    const { rerender } = show({ announce: true, max: 5 });
    rerender({ announce: true, max: 2, contacts: contacts.toReversed() });
    await settle(700);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('waits for nobody who has gone', async () => {
    const error = vi.spyOn(console, 'error');
    const { rerender } = show({ announce: true });
    rerender({ announce: true, contacts: [] });
    rerender({ announce: false, contacts: [] });
    await settle(700);
    expect(error).not.toHaveBeenCalled();
  });
});
