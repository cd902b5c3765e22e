import type { ContactAvatarProps } from 'react-superoffice-images';
import { sampleImages, type FakeFailureKind, type FakeSuperOffice } from 'react-superoffice-images/testing';
import { company, photo } from './pictures.js';
import type { SuperOfficeParameters } from './superOfficeLoader.js';

/** A state that an avatar can be in, and the SuperOffice that brings it about. */
export interface ShownState {
  /** The `data-status`, or the `data-reason`. */
  code: string;
  title: string;
  /** What the state's SuperOffice is like. */
  superOffice: SuperOfficeParameters;
  props?: Partial<ContactAvatarProps>;
  /** What happens once the picture is there. */
  afterwards?: (fake: FakeSuperOffice) => void;
}

const withPicture = { fake: { contacts: [company({ bytes: photo })] } };

const failing = (
  kind: FakeFailureKind,
  client: SuperOfficeParameters['client'] = {},
): SuperOfficeParameters => ({
  ...withPicture,
  client,
  prepare: (fake) => void fake.fail({ kind, retryAfter: '3600' }),
});

/** Where all is well. */
export const wellStates: readonly ShownState[] = [
  { code: 'idle', title: 'No company yet', superOffice: withPicture, props: { contactId: undefined } },
  {
    code: 'loading',
    title: 'Loading',
    superOffice: { ...withPicture, prepare: (fake) => void fake.hold() },
  },
  { code: 'loaded', title: 'Picture', superOffice: withPicture },
  {
    code: 'loaded',
    title: 'New picture',
    superOffice: {
      fake: { contacts: [company({ bytes: photo, createdDaysAgo: 1 })] },
    },
  },
  {
    code: 'loaded',
    title: 'Updated picture',
    superOffice: { fake: { contacts: [company({ bytes: photo, updatedDaysAgo: 1 })] } },
  },
  { code: 'loaded', title: 'Badge: size', superOffice: withPicture, props: { badge: 'size' } },
  {
    code: 'loaded',
    title: 'Transparent picture',
    superOffice: {
      fake: { contacts: [company({ bytes: () => sampleImages.transparentPng({ hue: 260 }) })] },
    },
  },
  {
    code: 'loaded',
    title: 'Wide logo, seen whole',
    superOffice: {
      fake: { contacts: [company({ bytes: () => sampleImages.png({ width: 320, height: 120, hue: 120 }) })] },
    },
    props: { fit: 'contain', shape: 'rounded' },
  },
  {
    code: 'none',
    title: 'No picture',
    superOffice: { fake: { contacts: [{ id: 7, name: 'Nordlys Kaffe AS' }] } },
  },
  {
    code: 'none',
    title: 'No picture, no name',
    superOffice: { fake: { contacts: [{ id: 7, name: 'Nordlys Kaffe AS' }] } },
    props: { name: undefined },
  },
  {
    code: 'forbidden',
    title: 'Stale: could not be checked',
    superOffice: withPicture,
    afterwards: (fake) => void fake.fail({ kind: 'forbidden' }),
  },
];

/** Where something is in the way: one for each code of `SuperOfficeError`. */
export const problemStates: readonly ShownState[] = [
  { code: 'invalid-id', title: 'No id', superOffice: withPicture, props: { contactId: 'seven' } },
  { code: 'unauthorized', title: '401', superOffice: failing('unauthorized') },
  { code: 'forbidden', title: '403', superOffice: failing('forbidden') },
  { code: 'not-found', title: '404', superOffice: failing('not-found') },
  { code: 'throttled', title: '429, 503', superOffice: failing('throttled') },
  { code: 'wrong-tenant', title: '421', superOffice: failing('wrong-tenant') },
  { code: 'server-error', title: '500 and above', superOffice: failing('server-error') },
  { code: 'offline', title: 'No answer', superOffice: failing('offline') },
  { code: 'timeout', title: 'Too late an answer', superOffice: failing('hang', { timeoutMs: 100 }) },
  { code: 'invalid-response', title: 'A page in place of JSON', superOffice: failing('login-page') },
  { code: 'unsupported-image', title: 'A metafile', superOffice: failing('unsupported-image') },
  {
    code: 'too-large',
    title: 'Above maxBytes',
    superOffice: {
      ...withPicture,
      prepare: (fake) => void fake.fail({ kind: 'too-large', endpoint: 'image' }),
    },
  },
  { code: 'rejected', title: '400', superOffice: failing('bad-request') },
];
