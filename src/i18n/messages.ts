import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** What is said about a failure. */
interface ProblemMessages {
  /** On a badge: a word or two. */
  label: string;
  /** A sentence for people who know nothing about HTTP. */
  sentence: string;
}

/** All the text that the library shows or speaks. */
export interface Messages {
  /** Names a company whose name is not known. */
  company: string;
  /** On the badge of a picture that was created lately. */
  newPicture: string;
  /** On the badge of a picture that was replaced lately. */
  updatedPicture: string;
  problems: Record<SuperOfficeErrorCode, ProblemMessages>;
  /** Parts the company's name from what else there is to say. */
  join: (name: string, addition: string) => string;
}

/** English. */
export const messages: Messages = {
  company: 'Company',
  newPicture: 'New',
  updatedPicture: 'Updated',
  problems: {
    'invalid-id': { label: 'Unknown', sentence: 'This company cannot be looked up.' },
    unauthorized: { label: 'Sign in', sentence: 'Sign in again to see this company’s picture.' },
    forbidden: { label: 'No access', sentence: 'You may not see this company’s picture.' },
    'not-found': { label: 'Not found', sentence: 'SuperOffice does not know this company.' },
    throttled: { label: 'Busy', sentence: 'SuperOffice is busy. The picture is asked for again in a while.' },
    'wrong-tenant': { label: 'Moved', sentence: 'This SuperOffice has moved to another address.' },
    'server-error': {
      label: 'Server error',
      sentence: 'SuperOffice could not load the picture. Try again later.',
    },
    offline: { label: 'Offline', sentence: 'SuperOffice cannot be reached. Check your connection.' },
    timeout: { label: 'Too slow', sentence: 'SuperOffice took too long to answer. Try again.' },
    'invalid-response': {
      label: 'Problem',
      sentence: 'SuperOffice’s answer makes no sense. Try again later.',
    },
    'unsupported-image': {
      label: 'Unreadable',
      sentence: 'This company’s picture is of a kind that cannot be shown.',
    },
    'too-large': { label: 'Too large', sentence: 'This company’s picture is too large to be loaded.' },
    rejected: { label: 'Refused', sentence: 'SuperOffice refused to load the picture.' },
  },
  join: (name, addition) => `${name}, ${addition}`,
};
