import type { ReactNode } from 'react';
import { formatBytes } from '../format/formatBytes.js';
import { formatImageType } from '../format/formatImageType.js';
import type { AvatarMessages } from '../i18n/AvatarMessages.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';
import { getProblemIcon, newIcon, updatedIcon } from './badgeIcons.js';

/** What a badge may be about. */
export type ContactAvatarBadgeKind = 'auto' | 'format' | 'size' | 'updated' | 'none';

/** A badge: always with a text, which is also spoken. */
export interface ContactAvatarBadge {
  /** Ends up in `data-badge`. */
  kind: string;
  text: string;
  /** Drawn in place of the text, which then is only spoken. */
  icon?: ReactNode;
}

/** What a badge is chosen by. */
export interface BadgeSource {
  info: ContactImageInfo | null | undefined;
  /** Why there is no picture, or none that is sure to be up to date. */
  reason: SuperOfficeErrorCode | null;
  /** How many days a picture counts as new or updated. */
  recentDays: number;
  /** The avatar's size in pixels. */
  size: number;
  messages: AvatarMessages;
  /** How numbers are written. Without one, as the reader does. */
  locale: string | undefined;
}

/** Below this size (px) a text on the avatar covers more than it says: then a glyph stands for it. */
const minTextSize = 48;

const dayMs = 86_400_000;

function problemBadge({ reason, messages }: BadgeSource): ContactAvatarBadge | null {
  if (reason === null) return null;
  return { kind: 'problem', text: messages.problems[reason].label, icon: getProblemIcon(reason) };
}

function updatedBadge({ info, recentDays, size, messages }: BadgeSource): ContactAvatarBadge | null {
  const isRecent = (date: Date | null | undefined): boolean =>
    date !== null && date !== undefined && Date.now() - date.getTime() < recentDays * dayMs;
  const isNew = isRecent(info?.createdDate);
  if (!isNew && !isRecent(info?.updatedDate)) return null;
  const text = isNew ? messages.newPicture : messages.updatedPicture;
  if (size >= minTextSize) return { kind: 'updated', text };
  return { kind: 'updated', text, icon: isNew ? newIcon : updatedIcon };
}

function formatBadge({ info }: BadgeSource): ContactAvatarBadge | null {
  const text = formatImageType(info?.mimeType ?? '');
  return text === '' ? null : { kind: 'format', text };
}

function sizeBadge({ info, locale }: BadgeSource): ContactAvatarBadge | null {
  // 0 stands for a size that is not known.
  const bytes = info?.originalSize ?? 0;
  return bytes > 0 ? { kind: 'size', text: formatBytes(bytes, locale) } : null;
}

/** The badge of a kind, or `null` where it has nothing to say. */
export function getBadge(kind: ContactAvatarBadgeKind, source: BadgeSource): ContactAvatarBadge | null {
  switch (kind) {
    case 'format':
      return formatBadge(source);
    case 'size':
      return sizeBadge(source);
    case 'updated':
      return updatedBadge(source);
    case 'auto':
      return (
        problemBadge(source) ??
        updatedBadge(source) ??
        (source.size >= minTextSize ? formatBadge(source) : null)
      );
    case 'none':
      return null;
    default:
      return kind satisfies never;
  }
}
