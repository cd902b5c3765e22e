import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';

/** Why a file is not taken, before anything is sent. Sizes and formats arrive as text for people. */
interface RefusalMessages {
  empty: string;
  broken: string;
  /** The file's size, and the largest that is taken. */
  tooLarge: (size: string, limit: string) => string;
  /** The largest number of megapixels that is taken. */
  tooManyPixels: (megapixels: number) => string;
  notAnImage: string;
  /** The file's format, and those that are taken. */
  unsupported: (format: string, accepted: string) => string;
  severalFiles: string;
  /** Nothing on the clipboard that could be pasted. */
  nothingToPaste: string;
}

/** The failures of which saving says something else than loading. */
type SaveProblemCode = Extract<
  SuperOfficeErrorCode,
  'unauthorized' | 'forbidden' | 'throttled' | 'unsupported-image' | 'too-large' | 'rejected'
>;

/** Asked when somebody leaves without saving. */
interface UnsavedMessages {
  question: string;
  explanation: string;
  keep: string;
  discard: string;
}

/** The words of `ContactImageEditor`. */
export interface EditorMessages {
  title: string;
  choose: string;
  drop: string;
  /** While a file is held over the editor. */
  dropNow: string;
  paste: string;
  takePhoto: string;
  /** Which files are taken: formats and the largest size, as text for people. */
  accepted: (formats: string, limit: string) => string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  rotateLeft: string;
  rotateRight: string;
  crop: string;
  cropSquare: string;
  cropFree: string;
  /** The sides of a free crop. */
  cropWidth: string;
  cropHeight: string;
  /** Names the area to crop, and says how to move it by keyboard. */
  cropArea: string;
  /** What shows through where the picture is transparent. */
  background: string;
  backgroundNone: string;
  backgroundWhite: string;
  backgroundBlack: string;
  preview: string;
  reset: string;
  save: string;
  replace: string;
  remove: string;
  cancel: string;
  /** On the undo button, with the seconds that are left. */
  undo: (seconds: number) => string;
  /** Spoken once: how long there is to undo. */
  undoTime: (seconds: number) => string;
  /** 0 to 100. */
  uploading: (percent: number) => string;
  /** The same, where the progress is not known. */
  saving: string;
  saved: string;
  removed: string;
  saveFailed: string;
  removeFailed: string;
  mayNotChange: string;
  mayNotRemove: string;
  /** A sentence, and the server's reason. */
  withReason: (sentence: string, reason: string) => string;
  unsaved: UnsavedMessages;
  refusals: RefusalMessages;
  /** In place of the avatar's sentence for the same code. */
  problems: Record<SaveProblemCode, string>;
}
