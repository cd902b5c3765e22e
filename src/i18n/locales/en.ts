import type { Locale } from '../Locale.js';
import { avatarMessages, cardMessages, detailsMessages, editorMessages, groupMessages } from '../messages.js';

/** English. */
export const en: Locale = {
  tag: 'en',
  avatar: avatarMessages,
  details: detailsMessages,
  card: cardMessages,
  group: groupMessages,
  editor: editorMessages,
};
