import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** What is said about a failure. */
interface ProblemMessages {
  /** On a badge: a word or two. */
  label: string;
  /** A sentence for people who know nothing about HTTP. */
  sentence: string;
}

/** The words of `ContactAvatar`. */
export interface AvatarMessages {
  /** Names a company whose name is not known. */
  company: string;
  /** On the badge of a picture that was created lately. */
  newPicture: string;
  /** On the badge of a picture that was replaced lately. */
  updatedPicture: string;
  /** While a picture is on its way. */
  loading: string;
  noPicture: string;
  /** A picture is shown, and nobody knows whether there is a newer one. */
  stale: string;
  /** On a button that asks again. */
  retry: string;
  problems: Record<SuperOfficeErrorCode, ProblemMessages>;
  /** Parts the company's name from what else there is to say. */
  join: (name: string, addition: string) => string;
}
