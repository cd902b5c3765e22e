import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeError } from '../superoffice/SuperOfficeError.js';

/** Where a picture stands. `none` is an answer: the contact has no picture. */
export type ContactImageStatus = 'idle' | 'loading' | 'loaded' | 'none' | 'error';

/** What is known about a contact's picture at one moment. */
export interface ContactImageState {
  status: ContactImageStatus;
  /** `null`: the contact has no picture. `undefined`: not known yet. */
  info: ContactImageInfo | null | undefined;
  blob: Blob | undefined;
  /** Why there is no picture, or why the one that is shown may be old; also while a throttled request waits. */
  error: SuperOfficeError | null;
  /** The picture is the last that could be loaded; asking anew has failed. */
  isStale: boolean;
}

/** What the two requests have brought so far. */
export interface ContactImageAnswers {
  info: ContactImageInfo | null | undefined;
  /** `null`: the server has no such picture (any more). */
  blob: Blob | null | undefined;
  error: SuperOfficeError | null;
  /** Why the queue stands still, if it does. */
  held: SuperOfficeError | null;
}

/** Nobody has asked, and nobody will. */
export const idleState: ContactImageState = {
  status: 'idle',
  info: undefined,
  blob: undefined,
  error: null,
  isStale: false,
};

/** Makes one state of the answers. */
export function toContactImageState({ info, blob, error, held }: ContactImageAnswers): ContactImageState {
  if (info === null || (info && blob === null)) {
    return { status: 'none', info, blob: undefined, error, isStale: false };
  }
  if (info && blob) return { status: 'loaded', info, blob, error, isStale: error !== null };
  const problem = error ?? held;
  return {
    status: problem === null ? 'loading' : 'error',
    info,
    blob: undefined,
    error: problem,
    isStale: false,
  };
}

/** Is there nothing to tell? */
export function isSameState(a: ContactImageState, b: ContactImageState): boolean {
  return (
    a.status === b.status &&
    a.info === b.info &&
    a.blob === b.blob &&
    a.error === b.error &&
    a.isStale === b.isStale
  );
}
