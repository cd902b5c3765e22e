import type { ContactId } from '../../superoffice/entityId.js';

/** What an editor takes, and what it sends. */
export interface EditorSettings {
  /** The longer side of what is sent, at most, in pixels. @default 512 */
  maxSize?: number | undefined;
  /** The largest file that is taken, in bytes. @default 20_000_000 */
  maxFileBytes?: number | undefined;
  /** The most pixels that are decoded, in millions: a picture of more would fill the memory of a phone. @default 50 */
  maxMegapixels?: number | undefined;
  /** Called when a picture has been saved, also one that was brought back, with the id of its blob. */
  onSaved?: ((blobId: number) => void) | undefined;
  /** Called when the picture has been removed. */
  onRemoved?: (() => void) | undefined;
}

/** Whose picture is edited, and how. */
export interface EditorSubject extends EditorSettings {
  contactId: ContactId | null | undefined;
}

/** How good a JPEG is, from 0 to 1: no eye sees the difference at this size. */
export const jpegQuality = 0.85;

export const defaultSettings = { maxSize: 512, maxFileBytes: 20_000_000, maxMegapixels: 50 } as const;
