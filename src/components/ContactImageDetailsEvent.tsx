import type { JSX, ReactNode } from 'react';
import type { FormatOptions } from '../format/FormatOptions.js';
import { formatDateTime } from '../format/formatDateTime.js';
import { formatRelativeTime } from '../format/formatRelativeTime.js';
import type { DetailsMessages } from '../i18n/DetailsMessages.js';
import { fillSentence } from './contactImageDetailsSentence.js';

interface ContactImageDetailsEventProps {
  date: Date | null;
  /** Who it was; empty where nobody is named. */
  person: string;
  words: DetailsMessages;
  format: FormatOptions;
  /** `null`: not known, as on a server. */
  now: Date | null;
}

/** When something was done and by whom, as a sentence: `1 Aug 2024, 10:18 (2 years ago) by Kari Nordmann`. */
export function ContactImageDetailsEvent(props: ContactImageDetailsEventProps): JSX.Element {
  const { date, person, words, format, now } = props;
  const who = <bdi key="person">{person}</bdi>;
  if (date === null) return who;
  const iso = date.toISOString();
  const day = (
    // A server's library of languages may be another than the browser's, by a space.
    <time key="date" dateTime={iso} dir="auto" suppressHydrationWarning>
      {formatDateTime(date, format)}
    </time>
  );
  const relative = now === null ? '' : formatRelativeTime(date, now, format);
  const ago = (
    <bdi key="ago" className="so-image-details-note">
      {relative}
    </bdi>
  );
  const when: ReactNode = relative === '' ? day : fillSentence(words.withRelative, day, ago);
  return <span dir="auto">{person === '' ? when : fillSentence(words.by, when, who)}</span>;
}
