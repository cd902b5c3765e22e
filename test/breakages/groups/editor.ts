import type { Breakage } from '../Breakage.js';

const studio = 'test/browser/editing/PictureStudio.test.ts';
const asIs = 'test/unit/editing/sendableAsIs.test.ts';
const check = 'test/unit/editing/checkPicture.test.ts';

/** What the editor sends is the picture, and nothing besides. */
export const editor: readonly Breakage[] = [
  {
    promise: 'A GIF is sent without what it tells besides the picture.',
    file: 'src/editing/stripGif.ts',
    find: 'if (isFrame || !tellsMore(view, offset))',
    replace: 'if (end > offset)',
    caughtBy: asIs,
  },
  {
    promise: 'A TIFF that tells where it was taken is not sent as it is.',
    file: 'src/editing/sendableAsIs.ts',
    find: 'if (metadataTags.some((tag) => entries.has(tag))) return undefined;',
    replace: '',
    caughtBy: asIs,
  },
  {
    promise: 'A photo is sent without metadata.',
    file: 'src/editing/sendableAsIs.ts',
    find: "return type === 'image/tiff' ? plainTiff(picture) : undefined;",
    replace: "return type === 'image/tiff' ? plainTiff(picture) : file;",
    caughtBy: studio,
  },
  {
    promise: 'Nothing is made larger than it was.',
    file: 'src/editing/drawing/renderArea.ts',
    find: 'Math.min(1, maxSize / Math.max(area.width, area.height))',
    replace: 'maxSize / Math.max(area.width, area.height)',
    caughtBy: studio,
  },
  {
    promise: 'A phone’s photo is sent upright.',
    file: 'src/editing/drawing/decodeScaled.ts',
    find: "imageOrientation: 'from-image'",
    replace: "imageOrientation: 'flipY'",
    caughtBy: studio,
  },
  {
    promise: 'What is transparent stays so.',
    file: 'src/editing/drawing/renderArea.ts',
    find: "isTransparent ? 'image/png' : 'image/jpeg'",
    replace: "'image/jpeg'",
    caughtBy: studio,
  },
  {
    promise: 'A file that is too large is refused before it is read.',
    file: 'src/editing/checkPicture.ts',
    find: 'if (file.size > maxFileBytes) {',
    replace: 'if (file.size > maxFileBytes * 1_000) {',
    caughtBy: check,
  },
  {
    promise: 'A picture of too many pixels is refused before it is decoded.',
    file: 'src/editing/checkPicture.ts',
    find: 'size.width * size.height > maxMegapixels * 1_000_000',
    replace: 'size.width > maxMegapixels * 1_000_000',
    caughtBy: check,
  },
  {
    promise: 'Closing asks before a picture that was not saved is thrown away.',
    file: 'src/editing/editorState.ts',
    find: "return draft !== null || work === 'opening';",
    replace: 'return draft === undefined && work === null;',
    caughtBy: 'test/unit/editing/editorState.test.ts',
  },
  {
    promise: 'A refused file leaves the picture that is being edited alone.',
    file: 'src/editing/editorState.ts',
    find: "return { ...state, work: null, problem: { kind: 'refused', refusal: action.refusal } };",
    replace: "return { ...initialEditorState, problem: { kind: 'refused', refusal: action.refusal } };",
    caughtBy: 'test/unit/editing/editorState.test.ts',
  },
];
