import { PictureRefusedError } from './Refusal.js';

/** The one file that was dropped, pasted or chosen. */
export function pickFile(files: Iterable<Blob>): Blob {
  const [file, another] = files;
  if (another !== undefined) throw new PictureRefusedError({ code: 'several-files' });
  if (file === undefined) throw new PictureRefusedError({ code: 'nothing-to-paste' });
  return file;
}

/** The picture on a clipboard that was asked for, with the reader's permission. */
export async function readClipboardPicture(clipboard: Pick<Clipboard, 'read'>): Promise<Blob> {
  const items = await clipboard.read();
  for (const item of items) {
    const type = item.types.find((each) => each.startsWith('image/'));
    if (type !== undefined) return item.getType(type);
  }
  throw new PictureRefusedError({ code: 'nothing-to-paste' });
}
