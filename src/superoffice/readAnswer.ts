import { discardBody, readBody, readText } from './readBody.js';
import { SuperOfficeError } from './SuperOfficeError.js';

/** An Imageinfo has a few kilobytes; what is longer than this is not one. */
const maxJsonBytes = 1024 * 1024;

function invalid(response: Response, what: string, cause?: unknown): SuperOfficeError {
  return new SuperOfficeError(
    'invalid-response',
    `SuperOffice answered with ${what}, so the answer is not used. Look at what stands between the app and SuperOffice, and whether the session has ended: an HTML page is most often one to sign in on.`,
    { status: response.status, cause },
  );
}

/** Reads JSON. Nothing at all, which is one way to say "no image", is `undefined`. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response, {
    maxBytes: maxJsonBytes,
    tooLarge: () => invalid(response, 'more than a megabyte where an Imageinfo was expected'),
  });
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // The parser's own message repeats the text, which may be anything.
    throw invalid(response, /^\s*</u.test(text) ? 'an HTML page' : 'something that is not JSON');
  }
}

/** Reads the id of a saved picture. */
export async function readBlobId(response: Response): Promise<number> {
  const id = Number(await readJson(response));
  if (Number.isInteger(id) && id > 0) return id;
  throw invalid(response, 'no blob id');
}

/**
 * Reads a picture's bytes. The type is the one that the server claims; what the bytes are is for those to
 * find out who show them. `null` is a 204 or an empty body: no image.
 */
export async function readBlob(response: Response, maxBytes: number): Promise<Blob | null> {
  const type = response.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (/^text\/|[/+](?:json|xml)$/u.test(type) && !type.startsWith('image/')) {
    await discardBody(response);
    throw invalid(response, `${type} where a picture was expected`);
  }
  const chunks = await readBody(response, {
    maxBytes,
    tooLarge: () =>
      new SuperOfficeError(
        'too-large',
        `The picture has more than ${maxBytes} bytes, so it is not loaded. Ask for a smaller width, or set a larger maxBytes.`,
        { status: response.status },
      ),
  });
  const blob = new Blob(chunks, { type });
  if (response.status === 204) return null;
  if (blob.size === 0) throw invalid(response, 'no bytes where a picture was expected');
  return blob;
}
