import { Fragment, type ReactNode } from 'react';
import { formatBytes } from '../format/formatBytes.js';
import type { FormatOptions } from '../format/FormatOptions.js';
import { formatImageType } from '../format/formatImageType.js';
import type { DetailsMessages } from '../i18n/DetailsMessages.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import { ContactImageDetailsEvent } from './ContactImageDetailsEvent.js';
import { getImageRights, type ImageRights } from './contactImageDetailsRights.js';

/** One thing that there is to say about a picture. */
export interface DetailsRow {
  /** Ends up in `data-row`, for styles and tests. */
  name: string;
  label: string;
  value: ReactNode;
}

interface RowSource {
  words: DetailsMessages;
  format: FormatOptions;
  /** `null`: not known, as on a server. */
  now: Date | null;
}

/** A text that somebody has written, in its own direction. Never markup. */
function ownText(text: string): ReactNode {
  return text.trim() === '' ? null : <bdi className="so-image-details-text">{text.trim()}</bdi>;
}

function lines(texts: readonly ReactNode[]): ReactNode {
  if (texts.length === 0) return null;
  return texts.map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- Lines are nothing but their place.
    <span key={index} className="so-image-details-line">
      {text}
    </span>
  ));
}

function bytes(count: number, { format }: RowSource): ReactNode {
  if (count === 0) return null;
  return (
    <bdi key="bytes">
      <data value={count} suppressHydrationWarning>
        {formatBytes(count, format.locale)}
      </data>
    </bdi>
  );
}

/** What is stored, where that is another thing than what is served. */
function storage(info: ContactImageInfo, source: RowSource): ReactNode {
  const { blobSize, originalSize, isEncrypted, isZipped } = info;
  const marks = [
    ...(isZipped ? [source.words.zipped] : []),
    ...(isEncrypted ? [source.words.encrypted] : []),
  ];
  if (blobSize === originalSize && marks.length === 0) return null;
  const size = bytes(blobSize, source);
  if (size === null && marks.length === 0) return null;
  return (
    <span className="so-image-details-marks">
      {size}
      {marks.map((mark) => (
        <Fragment key={mark}>
          {' '}
          <span className="so-image-details-mark">{mark}</span>
        </Fragment>
      ))}
    </span>
  );
}

function event(date: Date | null, person: ContactImageInfo['createdBy'], source: RowSource): ReactNode {
  const name = person?.displayName.trim() ?? '';
  if (date === null && name === '') return null;
  return <ContactImageDetailsEvent {...source} date={date} person={name} />;
}

function rights(granted: ImageRights | null, words: DetailsMessages): ReactNode {
  if (granted === null) return null;
  const texts = [
    ...(granted.canReplace ? [words.mayChange] : []),
    ...(granted.canRemove ? [words.mayDelete] : []),
  ];
  return lines(texts.length === 0 ? [words.mayNot] : texts);
}

/** What there is to say about a picture, in the order in which people ask. What says nothing is left out. */
export function getDetailsRows(info: ContactImageInfo, source: RowSource): DetailsRow[] {
  const { words } = source;
  const granted = getImageRights(info);
  const rows: DetailsRow[] = [
    // A type that nobody knows is shown as the server has it.
    { name: 'format', label: words.format, value: ownText(formatImageType(info.mimeType) || info.mimeType) },
    { name: 'size', label: words.size, value: bytes(info.originalSize, source) },
    { name: 'stored', label: words.storedSize, value: storage(info, source) },
    { name: 'description', label: words.description, value: ownText(info.description) },
    { name: 'extra', label: words.extraInfo, value: ownText(info.extraInfo) },
    { name: 'kind', label: words.kind, value: ownText(info.conceptualType) },
    { name: 'created', label: words.created, value: event(info.createdDate, info.createdBy, source) },
    { name: 'updated', label: words.updated, value: event(info.updatedDate, info.updatedBy, source) },
    { name: 'rights', label: words.rights, value: rights(granted, words) },
    { name: 'reason', label: words.reason, value: lines(granted?.reasons.map(ownText) ?? []) },
  ];
  return rows.filter(({ value }) => value !== null);
}
