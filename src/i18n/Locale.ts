import type { AvatarMessages } from './AvatarMessages.js';
import type { CardMessages } from './CardMessages.js';
import type { DetailsMessages } from './DetailsMessages.js';
import type { EditorMessages } from './EditorMessages.js';
import type { GroupMessages } from './GroupMessages.js';

/** All the text that the library shows or speaks, in groups: a page carries those of the parts that it uses. */
export interface Messages {
  avatar: AvatarMessages;
  details: DetailsMessages;
  card: CardMessages;
  group: GroupMessages;
  editor: EditorMessages;
}

/** A language: its words, and the tag by which numbers, dates and plurals are written. */
export interface Locale extends Messages {
  /** A BCP 47 tag, such as `nb`. */
  tag: string;
}
