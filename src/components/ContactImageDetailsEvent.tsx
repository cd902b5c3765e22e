import type { JSX } from 'react';
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

/** When something was done, and in a line of its own how long ago that is and who it was. */
export function ContactImageDetailsEvent(props: ContactImageDetailsEventProps): JSX.Element {
  const { date, person, words, format, now } = props;
  const who = <bdi>{person}</bdi>;
  if (date === null) return who;
  const day = (
    // A server's library of languages may be another than the browser's, by a space.
    <time dateTime={date.toISOString()} dir="auto" suppressHydrationWarning>
      {formatDateTime(date, format)}
    </time>
  );
  const relative = now === null ? '' : formatRelativeTime(date, now, format);
  if (relative === '')
    return <span dir="auto">{person === '' ? day : fillSentence(words.by, day, who)}</span>;
  const ago = <bdi>{relative}</bdi>;
  if (person === '') return <span dir="auto">{fillSentence(words.withRelative, day, ago)}</span>;
  return (
    <>
      {day}{' '}
      <span className="so-image-details-note">
        <bdi>{fillSentence(words.by, ago, who)}</bdi>
      </span>
    </>
  );
}
