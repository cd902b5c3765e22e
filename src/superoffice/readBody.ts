import { SuperOfficeError } from './SuperOfficeError.js';

/** Makes the error for a body that is larger than it may be. */
type TooLarge = () => Error;

function declaredLength(response: Response): number | undefined {
  // A compressed body is counted before it is unpacked, and cross-origin there is no telling whether it was.
  if (response.type === 'cors' || response.headers.has('Content-Encoding')) return undefined;
  const header = response.headers.get('Content-Length');
  return header !== null && /^\d+$/u.test(header) ? Number(header) : undefined;
}

/** Lets go of a body that nobody reads. One that has broken off meanwhile is gone as well. */
export async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/**
 * Does the browser itself see to it that the body is as long as it says, and is that within the limit? Then
 * it may be read in one go, which is cheaper than in chunks.
 */
function isBounded(response: Response, maxBytes: number): boolean {
  // Not so for a response that a program made up, which may say anything.
  return response.type === 'basic' && (declaredLength(response) ?? Infinity) <= maxBytes;
}

/** Reads a body in chunks and stops as soon as it says that it is, or grows, over the limit, not after. */
async function readChunks(
  response: Response,
  maxBytes: number,
  tooLarge: TooLarge,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const declared = declaredLength(response) ?? 0;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let received = 0;
  for (;;) {
    if (Math.max(declared, received) > maxBytes) {
      await reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    received += next.value.byteLength;
    chunks.push(next.value);
  }
  if (received < declared) {
    throw new SuperOfficeError('offline', `The connection broke off after ${received} of ${declared} bytes`, {
      status: response.status,
    });
  }
  return chunks;
}

/** Reads a body as UTF-8 text, without a byte order mark. */
export async function readText(response: Response, maxBytes: number, tooLarge: TooLarge): Promise<string> {
  if (isBounded(response, maxBytes)) return response.text();
  const decoder = new TextDecoder();
  const chunks = await readChunks(response, maxBytes, tooLarge);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** Reads a body as a Blob of this type. */
export async function readAsBlob(
  response: Response,
  type: string,
  maxBytes: number,
  tooLarge: TooLarge,
): Promise<Blob> {
  if (!isBounded(response, maxBytes)) {
    return new Blob(await readChunks(response, maxBytes, tooLarge), { type });
  }
  const blob = await response.blob();
  return blob.type === type ? blob : blob.slice(0, blob.size, type);
}
