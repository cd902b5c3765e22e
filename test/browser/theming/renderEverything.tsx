import { fireEvent, render, waitFor, within } from '@testing-library/react';
import { useState, type CSSProperties, type JSX } from 'react';
import {
  Avatar,
  ContactAvatar,
  ContactAvatarGroup,
  ContactImageDetails,
  type GroupContact,
} from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { ContactImageEditor } from 'react-superoffice-images/editor';
import { createFakeSuperOffice, type FakeContact } from 'react-superoffice-images/testing';
import { expect, vi } from 'vitest';
import { createApp, logo, photo } from '../fixtures/createApp.js';
import 'react-superoffice-images/styles.css';

// All of it at once takes its time on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

// The details say that it is encrypted by a mark.
const info = { IsEncrypted: true };

const contacts: FakeContact[] = [
  { id: 7, name: 'Nordlys Kaffe AS', image: { bytes: () => photo, updatedDaysAgo: 1 }, info },
  { id: 8, name: 'Fjord Data', image: { bytes: () => logo } },
  { id: 9, name: 'Without a picture' },
  { id: 10, name: 'Secret' },
  { id: 11, name: 'Broken' },
  { id: 12, name: 'Slow' },
];

const group: GroupContact[] = contacts.map(({ id, name }) => ({ contactId: id, name: name ?? null }));

const inFront: CSSProperties = { position: 'relative', zIndex: 1001 };

function Everything(): JSX.Element {
  const [host, setHost] = useState<HTMLElement | null>(null);
  return (
    <section ref={setHost} aria-label="Everything">
      <ContactAvatar contactId={7} name="Nordlys Kaffe AS" size={64} data-testid="picture" />
      <ContactAvatar contactId={7} name="Nordlys Kaffe AS" data-testid="glyph" />
      <ContactAvatar contactId={8} name="Fjord Data" size={64} shape="rounded" data-testid="logo" />
      <ContactAvatar contactId={9} name="Without a picture" badge="none" data-testid="initials" />
      <ContactAvatar contactId={9} size={20} shape="square" onClick={() => {}} data-testid="button" />
      <ContactAvatar contactId={10} name="Secret" shape="square" data-testid="problem" />
      <ContactAvatar contactId={12} name="Slow" fit="contain" data-testid="waiting" />
      <Avatar.Root status="none" data-testid="part">
        <Avatar.Fallback>P</Avatar.Fallback>
      </Avatar.Root>
      <ContactAvatarGroup contacts={group} max={3} data-testid="group" />
      <ContactImageDetails contactId={7} data-testid="details" />
      {/* The card may lie over it, and its button is to be found by a pointer. */}
      <ContactImageDetails contactId={11} style={inFront} data-testid="broken" />
      <ContactImageDetails contactId={12} data-testid="skeleton" />
      <ContactImageEditor contactId={7} name="Being edited" inline />
      <ContactImageEditor contactId={8} name="To be edited" inline />
      {host === null ? null : (
        <ContactImageCard contactId={7} name="Nordlys Kaffe AS" size={32} open container={host} />
      )}
    </section>
  );
}

/** In the first editor. */
function chooseFile(host: HTMLElement): void {
  fireEvent.change(find(host, 'input[type=file]'), { target: { files: [new File([photo], 'photo')] } });
}

/** All components in all their states, inside of one element. */
export async function renderEverything(): Promise<HTMLElement> {
  const fake = createFakeSuperOffice({ contacts });
  fake.fail({ kind: 'forbidden', contactId: 10 });
  fake.fail({ kind: 'login-page', contactId: 11 });
  fake.hold({ contactId: 12 });
  const { container } = render(<Everything />, { wrapper: createApp({ fake }).wrapper });
  const host = within(container).getByRole('region', { name: 'Everything' });
  const isThere = (): void => {
    for (const [id, status] of [
      ['picture', 'loaded'],
      ['glyph', 'loaded'],
      ['logo', 'loaded'],
      ['initials', 'none'],
      ['problem', 'error'],
      ['details', 'loaded'],
      ['broken', 'error'],
      ['skeleton', 'loading'],
    ] as const) {
      expect(within(host).getByTestId(id)).toHaveAttribute('data-status', status);
    }
    expect(host.querySelector('.so-image-card-picture[data-status=loaded]')).not.toBeNull();
  };
  await waitFor(isThere, { timeout: 20_000 });
  chooseFile(host);
  // It takes the focus when it comes, and shall not take it from anybody later.
  await waitFor(() => expect(host.querySelector('.so-image-editor-stage')).toHaveFocus(), {
    timeout: 20_000,
  });
  return host;
}

/** The element that a selector finds first. */
export function find(host: Element, selector: string): HTMLElement {
  const element = host.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
