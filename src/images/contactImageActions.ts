import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';

/** Something that can be done with a contact's picture. */
export interface ContactImageAction {
  /** Is it to be offered? Where nothing is known it is, and the server decides. */
  isAllowed: boolean;
  /** Why it is not, in the server's words and language; empty where it gives none. */
  reason: string;
}

/** What the signed-in user may do with a contact's picture. */
export interface ContactImageActions {
  /** Give the contact a picture, or another one. */
  upload: ContactImageAction;
  /** Without a picture there is nothing to remove. */
  remove: ContactImageAction;
}

/** The fields that tell of the bytes: who may not write them cannot replace the picture. */
const fieldsOfBytes = new Set(['blobid', 'blobsize', 'mimetype', 'originalsize']);

function toAction(isAllowed: boolean, reasons: readonly string[]): ContactImageAction {
  return { isAllowed, reason: isAllowed ? '' : [...new Set(reasons)].filter(Boolean).join(' ') };
}

/**
 * Decides what is offered, by the rights that the info tells. Rights that are unknown count as granted: an
 * attempt without the right fails with `forbidden`, and with the server's explanation.
 *
 * @param info `null`: the contact has no picture. `undefined`: not known yet.
 *
 * @example
 * const { upload, remove } = contactImageActions(info);
 * <button disabled={!remove.isAllowed} title={remove.reason}>Remove</button>
 */
export function contactImageActions(info: ContactImageInfo | null | undefined): ContactImageActions {
  // Who may insert is told by the picture that there is, so of one that there is not nothing is known.
  if (!info) return { upload: toAction(true, []), remove: toAction(info === undefined, []) };
  const { tableRight, fieldProperties } = info;
  const reason = tableRight.reason.trim();
  // Much is read-only by its nature. Only what is denied with a reason is denied to this user.
  const denials = Object.entries(fieldProperties)
    .filter(([name, { fieldRight }]) => fieldsOfBytes.has(name.toLowerCase()) && !fieldRight.canUpdate)
    .map(([, { fieldRight }]) => fieldRight.reason.trim())
    .filter((denial) => denial !== '');
  return {
    upload: toAction(tableRight.canUpdate && denials.length === 0, [reason, ...denials]),
    remove: toAction(tableRight.canDelete, [reason]),
  };
}
