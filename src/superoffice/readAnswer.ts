import { parseEntityId } from './entityId.js';
import { toMediaType } from './mediaType.js';
import { discardBody, readAsBlob, readText } from './readBody.js';
import { SuperOfficeError } from './SuperOfficeError.js';

/** An Imageinfo has a few kilobytes; what is longer than this is not one. */
const maxJsonBytes = 1024 * 1024;

function invalid({ status }: Response, what: string): SuperOfficeError {
  return new SuperOfficeError('invalid-response', `SuperOffice answered with ${what}`, { status });
}

/** Reads JSON. Nothing at all, which is one way to say "no image", is `undefined`. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response, maxJsonBytes, () =>
    invalid(response, 'more than a megabyte of JSON'),
  );
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // The parser's own message repeats the text, which may be anything.
    throw invalid(response, /^\s*</u.test(text) ? 'an HTML page' : 'what is not JSON');
  }
}

/** Reads the id of a saved picture. */
export async function readBlobId(response: Response): Promise<number> {
  const id = parseEntityId(await readJson(response));
  if (id !== undefined) return id;
  throw invalid(response, 'no blob id');
}

/** The media type that the server claims, as standards spell it; empty when it claims none. */
function mediaType(response: Response): string {
  return toMediaType(response.headers.get('Content-Type') ?? '');
}

/** Reads an answer that has nothing to say, unless it is a page: then nobody knows what was done. */
export async function readNothing(response: Response): Promise<void> {
  await discardBody(response);
  if (/html/u.test(mediaType(response))) throw invalid(response, 'an HTML page');
}

/**
 * Reads a picture's bytes. The type is the one that the server claims; what the bytes are is for those to
 * find out who show them. `null` is a 204: no image.
 */
export async function readBlob(response: Response, maxBytes: number): Promise<Blob | null> {
  if (response.status === 204) return null;
  const type = mediaType(response);
  if (/^text\/|[/+](?:json|xml)$/u.test(type) && !type.startsWith('image/')) {
    await discardBody(response);
    // Not the type as it was sent: a server may repeat anything there.
    throw invalid(response, /html/u.test(type) ? 'an HTML page' : 'a text');
  }
  const blob = await readAsBlob(response, type, maxBytes, () => {
    const { status } = response;
    return new SuperOfficeError('too-large', `The picture has more than ${maxBytes} bytes`, { status });
  });
  if (blob.size === 0) throw invalid(response, 'no bytes');
  return blob;
}
