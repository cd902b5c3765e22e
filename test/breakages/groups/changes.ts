import type { Breakage } from '../Breakage.js';

const changing = 'test/browser/hooks/contactImageChanges.test.tsx';
const failures = 'test/browser/hooks/useUploadContactImage.failures.test.tsx';
const upload = 'test/browser/hooks/useUploadContactImage.test.tsx';

/** A change is seen at once, sent once, and taken back when it fails. */
export const changes: readonly Breakage[] = [
  {
    promise: 'A picture comes back when its change fails.',
    file: 'src/images/PictureChanges.ts',
    find: 'this.#info.restore();',
    replace: 'void 0;',
    caughtBy: failures,
  },
  {
    promise: 'A change is seen before the server has answered.',
    file: 'src/images/PictureChanges.ts',
    find: 'step.view = { info, picture };',
    replace: '',
    caughtBy: upload,
  },
  {
    promise: 'The same file twice in a row is sent once.',
    file: 'src/images/PictureChanges.ts',
    find: 'if (latest !== undefined && latest.what === change.what) return latest.result;',
    replace: '',
    caughtBy: changing,
  },
  {
    promise: 'Changes of one picture are sent one after the other.',
    file: 'src/images/PictureChanges.ts',
    find: 'await untilTurn(turn, signal);',
    replace: '',
    caughtBy: changing,
  },
  {
    promise: 'An info that is asked for during a change waits for it.',
    file: 'src/images/PictureChanges.ts',
    find: 'getQueue(this.#client).holdInfos(String(this.#id))',
    replace: '() => undefined',
    caughtBy: changing,
  },
  {
    promise: 'After a change of which nobody knows the server is asked.',
    file: 'src/images/PictureChanges.ts',
    find: 'if (isSent && !isRefusal(error)) {',
    replace: 'if (error === undefined) {',
    caughtBy: failures,
  },
  {
    promise: 'A refused change asks for nothing.',
    file: 'src/images/PictureChanges.ts',
    find: 'if (isSent && !isRefusal(error)) {',
    replace: 'if (isSent) {',
    caughtBy: failures,
  },
  {
    promise: 'A picture that was uploaded is not downloaded again.',
    file: 'src/images/PreviewedInfo.ts',
    find: 'this.#queryClient.setQueryData(key, picture);\n    return [{ key, picture }];',
    replace: 'return [{ key, picture }];',
    caughtBy: upload,
  },
  {
    promise: 'What the server has converted is downloaded.',
    file: 'src/images/PreviewedInfo.ts',
    find: 'sent.filter(({ size }) => size === told.originalSize)',
    replace: 'sent',
    caughtBy: upload,
  },
  {
    promise: 'A file is taken for what its bytes are.',
    file: 'src/images/readPicture.ts',
    find: 'type === undefined || type === bytes.type ? bytes : withType(bytes, type)',
    replace: 'bytes',
    caughtBy: upload,
  },
  {
    promise: 'Of what is aborted while its file is read nothing is seen.',
    file: 'src/images/PictureChanges.ts',
    find: 'signal.throwIfAborted();\n    await this.#preview(step, picture);',
    replace: 'await this.#preview(step, picture);',
    caughtBy: failures,
  },
  {
    promise: 'A removal gives back the picture for an undo.',
    file: 'src/images/removeContactImage.ts',
    find: 'keep ? await getPicture() : null',
    replace: 'null',
    caughtBy: 'test/browser/hooks/useRemoveContactImage.test.tsx',
  },
  {
    promise: 'A right that is missing keeps a removal from being offered.',
    file: 'src/images/contactImageActions.ts',
    find: 'toAction(tableRight.canDelete, [reason])',
    replace: 'toAction(true, [reason])',
    caughtBy: 'test/unit/images/contactImageActions.test.ts',
  },
];
