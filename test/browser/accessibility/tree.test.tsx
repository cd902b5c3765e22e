import { render, screen, waitFor, within } from '@testing-library/react';
import { useState, type JSX, type ReactNode } from 'react';
import {
  ContactAvatar,
  ContactAvatarGroup,
  ContactImageDetails,
  SuperOfficeImagesLocaleProvider,
} from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { createFakeSuperOffice, type FakeContact } from 'react-superoffice-images/testing';
import { en } from 'react-superoffice-images/locales/en';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { problemStates, wellStates } from '../../../stories/setting/everyState.js';
import { StateTable } from '../../../stories/setting/StateTable.js';
import { createApp, photo, type App } from '../fixtures/createApp.js';
import { readAxTree } from './axTree.js';
import 'react-superoffice-images/styles.css';

const contacts: FakeContact[] = [
  {
    id: 7,
    name: 'Nordlys Kaffe AS',
    image: { bytes: () => photo, createdDaysAgo: 830, updatedDaysAgo: 20, description: 'A cup on the bar.' },
    info: {
      ConceptualType: 'ContactImage',
      CreatedBy: { AssociateId: 12, FullName: 'Kari Nordmann' },
      UpdatedBy: { AssociateId: 14, FullName: 'Ola Hansen' },
      TableRight: { Mask: 'Select', Reason: 'Only the owner may change it.' },
      IsEncrypted: true,
      OriginalSize: 21_000,
      BlobSize: 51_200,
    },
  },
  { id: 8, name: 'Fjord Data' },
  { id: 9, name: 'Fjellheim Bygg AS' },
  { id: 10, name: 'Havn Shipping' },
];

// What is said of a date is to be the same tomorrow. Timers go on.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

function createCompanies(): App {
  return createApp({ fake: createFakeSuperOffice({ contacts }) });
}

function show(children: ReactNode, { wrapper: Wrapper } = createCompanies()): void {
  render(
    <section aria-label="tree">
      <SuperOfficeImagesLocaleProvider locale={en} formatLocale="en-GB" timeZone="UTC">
        <Wrapper>{children}</Wrapper>
      </SuperOfficeImagesLocaleProvider>
    </section>,
  );
}

async function untilStatus(status: string, count = 1): Promise<void> {
  await waitFor(() => expect(document.querySelectorAll(`[data-status=${status}]`)).toHaveLength(count));
}

it('is one image with a name and a reason, in every state', async () => {
  const states = [...wellStates, ...problemStates];
  show(
    <>
      <StateTable title="Well" states={wellStates} sizes={[64]} />
      <StateTable title="Problems" states={problemStates} sizes={[64]} />
    </>,
  );
  await waitFor(
    () =>
      expect(
        [...document.querySelectorAll<HTMLElement>('[data-status]')].map(
          ({ dataset: { status, reason } }) => reason ?? status,
        ),
      ).toEqual(states.map(({ code }) => code)),
    { timeout: 10_000 },
  );
  const tree = await readAxTree('tree');
  // The rows have the states' names; the rest of the table is the story's.
  const lines = tree.split('\n').filter((line) => /^\s*(?:rowheader|image|img) /u.test(line));
  expect(lines.filter((line) => !line.includes('rowheader'))).toHaveLength(states.length);
  expect(lines.map((line) => line.trim()).join('\n')).toMatchSnapshot();
});

const vip = { kind: 'vip', text: 'Important customer', icon: '★' };

const avatars: Record<string, JSX.Element> = {
  'a button': <ContactAvatar contactId={7} name="Nordlys Kaffe AS" onClick={() => {}} />,
  'a link': <ContactAvatar contactId={7} name="Nordlys Kaffe AS" render={<a href="#7" />} />,
  'beside its name': <ContactAvatar contactId={7} name="Nordlys Kaffe AS" decorative />,
  'with a badge of the app’s': <ContactAvatar contactId={7} name="Nordlys" badge={() => vip} />,
};

describe('an avatar', () => {
  it.each(Object.entries(avatars))('%s', async (_, avatar) => {
    show(avatar);
    await untilStatus('loaded');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });
});

describe('details', () => {
  it('of a picture', async () => {
    show(<ContactImageDetails contactId={7} />);
    await untilStatus('loaded');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });

  it('of none', async () => {
    show(<ContactImageDetails contactId={8} />);
    await untilStatus('none');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });

  it('while they are on their way', async () => {
    const app = createCompanies();
    app.fake.hold();
    show(<ContactImageDetails contactId={7} />, app);
    await untilStatus('loading');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });

  it.each(['forbidden', 'login-page'] as const)('that could not be had: %s', async (kind) => {
    const app = createCompanies();
    app.fake.fail({ kind });
    show(<ContactImageDetails contactId={7} />, app);
    await untilStatus('error');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });
});

describe('a group', () => {
  const group = contacts.map(({ id, name }) => ({ contactId: id, name }));

  it('with a rest', async () => {
    show(<ContactAvatarGroup contacts={group} max={3} announce />);
    await untilStatus('none');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });

  it('with its list open', async () => {
    show(<ContactAvatarGroup contacts={group} max={3} />);
    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    await untilStatus('none', 3);
    expect(await readAxTree('tree')).toMatchSnapshot();
  });
});

function Card(): JSX.Element {
  const [host, setHost] = useState<HTMLElement | null>(null);
  return (
    <div ref={setHost}>
      <ContactImageCard contactId={7} name="Nordlys Kaffe AS" container={host} delayMs={0} />
    </div>
  );
}

describe('a card', () => {
  it('closed', async () => {
    show(<Card />);
    await untilStatus('loaded');
    expect(await readAxTree('tree')).toMatchSnapshot();
  });

  it('open', async () => {
    show(<Card />);
    await untilStatus('loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Nordlys Kaffe AS' }));
    const card = await screen.findByRole('dialog', { name: 'Nordlys Kaffe AS' });
    await within(card).findByRole('img', { name: 'Picture of Nordlys Kaffe AS' });
    await waitFor(() => expect(card).toHaveFocus());
    expect(await readAxTree('tree')).toMatchSnapshot();
  });
});
