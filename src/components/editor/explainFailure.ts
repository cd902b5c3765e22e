import type { EditorRequest } from '../../editing/editorState.js';
import type { AvatarMessages } from '../../i18n/AvatarMessages.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';
import { isSuperOfficeError, type SuperOfficeErrorCode } from '../../superoffice/SuperOfficeError.js';

/** Where the server's own sentence says more than its code does. */
const explained: ReadonlySet<SuperOfficeErrorCode> = new Set(['forbidden', 'rejected']);

function getReason(code: SuperOfficeErrorCode, words: EditorMessages, avatar: AvatarMessages): string {
  const own: Partial<Record<SuperOfficeErrorCode, string>> = words.problems;
  return own[code] ?? avatar.problems[code].sentence;
}

/** What has failed, and why: the sentences, one after the other. */
export function explainFailure(
  request: EditorRequest,
  error: unknown,
  words: EditorMessages,
  avatar: AvatarMessages,
): string[] {
  const failed = request === 'remove' ? words.removeFailed : words.saveFailed;
  if (!isSuperOfficeError(error)) return [failed];
  const { code, serverMessage = '' } = error;
  const isOfRemoval = request === 'remove' && code === 'forbidden';
  const reason = isOfRemoval ? words.mayNotRemove : getReason(code, words, avatar);
  return [
    failed,
    explained.has(code) && serverMessage !== '' ? words.withReason(reason, serverMessage) : reason,
  ];
}
