import type { Refusal } from '../../editing/Refusal.js';
import { formatBytes } from '../../format/formatBytes.js';
import { formatImageType } from '../../format/formatImageType.js';
import type { EditorMessages } from '../../i18n/EditorMessages.js';

/** What every browser decodes, and what is sent without it. */
const safeTypes = ['PNG', 'JPEG', 'GIF'];

/** Why a file was not taken, as a sentence. */
export function explainRefusal(
  refusal: Refusal,
  { refusals: words }: EditorMessages,
  locale: string | undefined,
): string {
  switch (refusal.code) {
    case 'empty':
      return words.empty;
    case 'broken':
      return words.broken;
    case 'not-an-image':
      return words.notAnImage;
    case 'several-files':
      return words.severalFiles;
    case 'nothing-to-paste':
      return words.nothingToPaste;
    case 'too-large':
      return words.tooLarge(formatBytes(refusal.bytes, locale), formatBytes(refusal.maxBytes, locale));
    case 'too-many-pixels':
      return words.tooManyPixels(refusal.maxMegapixels);
    case 'unsupported':
      return words.unsupported(
        formatImageType(refusal.type),
        new Intl.ListFormat(locale, { type: 'disjunction' }).format(safeTypes),
      );
    default:
      return refusal satisfies never;
  }
}
