import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';

/** What the signed-in user may do with a picture. */
export interface ImageRights {
  canReplace: boolean;
  canRemove: boolean;
  /** Why something is denied, in the server's words, each once. */
  reasons: string[];
}

/** What the server has said about rights; `null` where it has said nothing. */
export function getImageRights({ tableRight, fieldProperties }: ContactImageInfo): ImageRights | null {
  const fieldReasons = Object.values(fieldProperties).map(({ fieldRight }) => fieldRight.reason);
  const reasons = [tableRight.reason, ...fieldReasons]
    .map((reason) => reason.trim())
    .filter((reason) => reason !== '');
  const { mask, canUpdate: canReplace, canDelete: canRemove } = tableRight;
  // Unknown rights count as granted, which is good to act by and no fact to tell.
  if (mask.length === 0 && reasons.length === 0 && canReplace && canRemove) return null;
  return { canReplace, canRemove, reasons: [...new Set(reasons)] };
}
