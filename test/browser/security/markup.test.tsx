import { render, waitFor } from '@testing-library/react';
import { ContactAvatar, ContactAvatarGroup, ContactImageDetails } from 'react-superoffice-images';
import { ContactImageCard } from 'react-superoffice-images/card';
import { createFakeSuperOffice } from 'react-superoffice-images/testing';
import type { JSX } from 'react';
import { afterEach, expect, it } from 'vitest';
import { createApp, logo } from '../fixtures/createApp.js';
import { settle } from '../fixtures/settle.js';
import 'react-superoffice-images/styles.css';

const run = 'globalThis.isRun=true';

const payloads = [
  `<img src=x onerror="${run}">`,
  `<script>${run}</script>`,
  `"><svg onload="${run}"></svg>`,
  `'-alert(1)-'`,
  `javascript:${run}`,
  `</bdi></style></title><iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `&lt;img src=x onerror=${run}&gt;`,
  `{{constructor.constructor('${run}')()}}`,
  `<a href="javascript:${run}">\u202Egnp</a>`,
  `<!--><template><style>*{display:none}</style>`,
];

/** All that a server can say in words about a picture, each of them this. */
function toInfo(payload: string): Record<string, unknown> {
  const right = { Mask: `Select, ${payload}`, Reason: payload };
  const associate = {
    AssociateId: 5,
    ...Object.fromEntries(
      ['Name', 'Tooltip', 'Type', 'FullName', 'FormalName', 'UserName'].map((name) => [name, payload]),
    ),
    TableRight: right,
  };
  return {
    ...Object.fromEntries(
      ['Description', 'ExtraInfo', 'MimeType', 'ConceptualType', '$type'].map((name) => [name, payload]),
    ),
    TableRight: right,
    CreatedBy: associate,
    UpdatedBy: associate,
    FieldProperties: { [payload]: { FieldRight: right, FieldType: payload, FieldLength: 1 } },
  };
}

const contacts = payloads.map((payload, index) => ({
  id: index + 1,
  name: payload,
  image: { bytes: logo, updatedDaysAgo: 1 },
  info: toInfo(payload),
}));

/** What the components are made of. Nothing that loads, runs or leads anywhere. */
const elements = new Set(
  'div dl dt dd span bdi time data output button img svg path circle rect ul li h2 p'.split(' '),
);

function isStrange({ name, value }: Attr): boolean {
  if (name === 'src') return !value.startsWith('blob:');
  return name.startsWith('on') || ['href', 'srcdoc', 'action', 'formaction'].includes(name);
}

/** What is on the page that the components do not put there. */
function findStrangers(): string[] {
  const all = [...document.body.querySelectorAll('*')];
  return [
    ...all.map(({ localName }) => localName).filter((name) => !elements.has(name)),
    ...all
      .flatMap(({ attributes }) => Array.from(attributes))
      .filter(isStrange)
      .map(({ name, ownerElement }) => `${ownerElement?.localName} ${name}`),
  ];
}

function Everywhere({ id, name }: { id: number; name: string }): JSX.Element {
  return (
    <>
      <ContactAvatar contactId={id} name={name} size={64} badge="format" />
      <ContactAvatar contactId={id} name={name} badge="updated" onClick={() => {}} />
      <ContactImageDetails contactId={id} />
      <ContactImageCard contactId={id} name={name} open />
      <ContactAvatarGroup contacts={[{ contactId: id, name }]} />
    </>
  );
}

afterEach(() => Reflect.deleteProperty(globalThis, 'isRun'));

it.each(contacts)('shows as it was written, and runs nothing of: $name', async ({ id, name }) => {
  const { wrapper } = createApp({ fake: createFakeSuperOffice({ contacts }) });
  render(<Everywhere id={id} name={name} />, { wrapper });
  await waitFor(() => expect(document.querySelectorAll('.so-contact-image-details dd')).not.toHaveLength(0));
  await waitFor(() =>
    expect(document.querySelector('.so-image-card-picture[data-status=loaded]')).not.toBeNull(),
  );
  // What would run, would do so a task later.
  await settle();
  expect(findStrangers()).toEqual([]);
  expect(globalThis).not.toHaveProperty('isRun');
  const texts = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(texts).toContain(name);
  expect(document.querySelector('.so-image-card-title')?.textContent).toBe(name);
});

it('runs nothing of a message that a refusal comes with', async () => {
  const [payload = ''] = payloads;
  const { wrapper } = createApp({
    fetch: () => Promise.resolve(Response.json({ ErrorType: 'x', ErrorMessage: payload }, { status: 403 })),
  });
  render(<Everywhere id={1} name="Nordlys" />, { wrapper });
  await waitFor(() => expect(document.querySelectorAll('[data-reason=forbidden]').length).toBeGreaterThan(3));
  await settle();
  expect(findStrangers()).toEqual([]);
  expect(globalThis).not.toHaveProperty('isRun');
});

it('has an eye for what does not belong there', () => {
  const host = document.createElement('div');
  host.innerHTML = '<b onclick="1"></b><img src="x"><svg href="#x"></svg>';
  document.body.append(host);
  const found = findStrangers();
  host.remove();
  expect(found).toEqual(['b', 'b onclick', 'img src', 'svg href']);
});
