/** The words of `ContactImageDetails`: names of rows, and values. */
export interface DetailsMessages {
  /** Above the list. */
  title: string;
  format: string;
  /** Bytes that a reader receives. */
  size: string;
  /** Bytes as stored, after encryption and zipping. */
  storedSize: string;
  encrypted: string;
  zipped: string;
  description: string;
  /** The info's spare field, `extraInfo`. */
  extraInfo: string;
  /** The info's `conceptualType`. */
  kind: string;
  created: string;
  updated: string;
  /** A date and who it was. The name is never inflected. */
  by: (date: string, person: string) => string;
  /** A date, and beside it how long ago that is. */
  withRelative: (date: string, relative: string) => string;
  yes: string;
  no: string;
  rights: string;
  mayChange: string;
  mayDelete: string;
  /** Neither. */
  mayNot: string;
  /** Why something is denied; the value is the server's text. */
  reason: string;
  unknown: string;
  /** A text that is empty, such as a description that nobody wrote. */
  none: string;
}
