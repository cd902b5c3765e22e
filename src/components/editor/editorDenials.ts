import type { EditorMessages } from '../../i18n/EditorMessages.js';
import type { ContactImageAction, ContactImageActions } from '../../images/contactImageActions.js';

/** Why something cannot be done, and the id of the element that says so. */
interface EditorDenial {
  /** Empty where it can be done. */
  text: string;
  id: string;
}

export interface EditorDenials {
  upload: EditorDenial;
  remove: EditorDenial;
}

function explain({ isAllowed, reason }: ContactImageAction, sentence: string, words: EditorMessages): string {
  if (isAllowed) return '';
  return reason === '' ? sentence : words.withReason(sentence, reason);
}

/** The rights that are missing, as sentences with the server's reasons. */
export function getEditorDenials(
  actions: ContactImageActions,
  hasPicture: boolean,
  words: EditorMessages,
  id: string,
): EditorDenials {
  const { upload, remove } = actions;
  return {
    upload: { text: explain(upload, words.mayNotChange, words), id: `${id}-upload` },
    remove: { text: hasPicture ? explain(remove, words.mayNotRemove, words) : '', id: `${id}-remove` },
  };
}
