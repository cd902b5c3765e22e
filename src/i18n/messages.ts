import { formatPercent } from '../format/formatPercent.js';
import type { AvatarMessages } from './AvatarMessages.js';
import type { CardMessages } from './CardMessages.js';
import type { DetailsMessages } from './DetailsMessages.js';
import type { EditorMessages } from './EditorMessages.js';
import type { GroupMessages } from './GroupMessages.js';
import { plural } from './plural.js';

// English. A constant for each group, so that a bundler leaves out the groups that a page does not use.

export const avatarMessages: AvatarMessages = {
  company: 'Company',
  newPicture: 'New',
  updatedPicture: 'Updated',
  loading: 'Loading',
  noPicture: 'No picture',
  stale: 'This picture could not be checked for a newer one.',
  retry: 'Try again',
  problems: {
    'invalid-id': { label: 'Unknown', sentence: 'This company cannot be looked up.' },
    unauthorized: { label: 'Sign in', sentence: 'Sign in again to see this company’s picture.' },
    forbidden: { label: 'No access', sentence: 'You do not have access to this company’s picture.' },
    'not-found': { label: 'Not found', sentence: 'SuperOffice does not know this company.' },
    throttled: { label: 'Busy', sentence: 'SuperOffice is busy. The picture will load in a moment.' },
    'wrong-tenant': { label: 'Moved', sentence: 'This SuperOffice has moved to another address.' },
    'server-error': {
      label: 'Server error',
      sentence: 'Something went wrong in SuperOffice. Try again later.',
    },
    offline: { label: 'Offline', sentence: 'SuperOffice cannot be reached. Check your connection.' },
    timeout: { label: 'Too slow', sentence: 'SuperOffice took too long to answer. Try again.' },
    'invalid-response': {
      label: 'Problem',
      sentence: 'SuperOffice sent an answer that cannot be read. Try again later.',
    },
    'unsupported-image': {
      label: 'Unreadable',
      sentence: 'This company’s picture is in a format that cannot be shown.',
    },
    'too-large': { label: 'Too large', sentence: 'This company’s picture is too large to load.' },
    rejected: { label: 'Refused', sentence: 'SuperOffice refused to load the picture.' },
  },
  join: (name, addition) => `${name}, ${addition}`,
};

export const detailsMessages: DetailsMessages = {
  title: 'Picture details',
  format: 'Format',
  size: 'Size',
  storedSize: 'Stored size',
  encrypted: 'Encrypted',
  zipped: 'Compressed',
  description: 'Description',
  extraInfo: 'Additional info',
  kind: 'Kind',
  created: 'Created',
  updated: 'Updated',
  by: (date, person) => `${date} by ${person}`,
  withRelative: (date, relative) => `${date} (${relative})`,
  yes: 'Yes',
  no: 'No',
  rights: 'Your rights',
  mayChange: 'You can change this picture',
  mayDelete: 'You can remove this picture',
  mayNot: 'You can see this picture, but not change it',
  reason: 'Reason',
  unknown: 'Unknown',
  none: 'None',
};

export const cardMessages: CardMessages = {
  open: (name) => `Show the picture of ${name}`,
  openUnnamed: 'Show the company’s picture',
  close: 'Close',
  picture: (name) => `Picture of ${name}`,
  pictureUnnamed: 'Picture of the company',
};

export const groupMessages: GroupMessages = {
  label: (count) => plural('en', count, { one: '# company', other: '# companies' }),
  more: (count) => `+${count.toLocaleString('en')}`,
  showMore: (count) => plural('en', count, { one: 'Show # more company', other: 'Show # more companies' }),
  listTitle: 'More companies',
  close: 'Close',
  joined: (name) => `${name} was added.`,
  left: (name) => `${name} was removed.`,
  manyJoined: (count) =>
    plural('en', count, { one: '# company was added.', other: '# companies were added.' }),
  manyLeft: (count) =>
    plural('en', count, { one: '# company was removed.', other: '# companies were removed.' }),
};

export const editorMessages: EditorMessages = {
  title: 'Edit picture',
  choose: 'Choose a file',
  drop: 'Drop a picture here',
  dropNow: 'Release to use this picture',
  paste: 'Paste',
  takePhoto: 'Take a photo',
  accepted: (formats, limit) => `${formats}, up to ${limit}`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  rotateLeft: 'Rotate left',
  rotateRight: 'Rotate right',
  crop: 'Crop',
  cropSquare: 'Square',
  cropFree: 'Free',
  cropWidth: 'Width',
  cropHeight: 'Height',
  cropArea: 'Crop area. Move it with the arrow keys.',
  background: 'Background',
  backgroundNone: 'Transparent',
  backgroundWhite: 'White',
  backgroundBlack: 'Black',
  preview: 'Preview',
  reset: 'Start over',
  save: 'Save',
  replace: 'Replace',
  remove: 'Remove',
  cancel: 'Cancel',
  undo: (seconds) => `Undo (${seconds}\u00A0s)`,
  undoTime: (seconds) =>
    plural('en', seconds, {
      one: 'You have # second to undo this.',
      other: 'You have # seconds to undo this.',
    }),
  uploading: (percent) => `Uploading, ${formatPercent(percent, 'en')}`,
  saving: 'Saving',
  saved: 'The picture was saved.',
  removed: 'The picture was removed.',
  saveFailed: 'The picture was not saved.',
  removeFailed: 'The picture was not removed.',
  mayNotChange: 'You do not have permission to change this picture.',
  mayNotRemove: 'You do not have permission to remove this picture.',
  withReason: (sentence, reason) => `${sentence} ${reason}`,
  unsaved: {
    question: 'Discard your changes?',
    explanation: 'The picture has not been saved.',
    keep: 'Keep editing',
    discard: 'Discard',
  },
  refusals: {
    empty: 'This file is empty.',
    broken: 'This file is damaged and cannot be read.',
    tooLarge: (size, limit) => `This picture is ${size}. It can be at most ${limit}.`,
    tooManyPixels: (megapixels) =>
      plural('en', megapixels, {
        one: 'This picture has more than # megapixel.',
        other: 'This picture has more than # megapixels.',
      }),
    notAnImage: 'This file is not a picture.',
    unsupported: (format, accepted) => `${format} pictures cannot be used. Choose ${accepted}.`,
    severalFiles: 'Choose one picture at a time.',
    nothingToPaste: 'There is no picture on the clipboard.',
  },
  problems: {
    unauthorized: 'Sign in again to save the picture.',
    forbidden: 'You do not have permission to change this company’s picture.',
    throttled: 'SuperOffice is busy. Try again in a moment.',
    'unsupported-image': 'SuperOffice does not accept pictures in this format.',
    'too-large': 'This picture is too large for SuperOffice.',
    rejected: 'SuperOffice refused the picture.',
  },
};
