/** How dates are written. */
export interface FormatOptions {
  /** A BCP 47 tag, such as `en-GB`. Without one, the reader's. */
  locale?: string | undefined;
  /** An IANA name, such as `Europe/Oslo`. Without one, the reader's. */
  timeZone?: string | undefined;
}
