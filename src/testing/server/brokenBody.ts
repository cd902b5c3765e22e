const chunkBytes = 1 << 20;
const manyBytes = 64 * chunkBytes;

/** The same answer, whose connection breaks in the middle of the body, as browsers report it. */
export async function brokenStream(answer: Response, signal: AbortSignal | null): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  let isHalfSent = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => errorOnAbort(controller, signal),
    pull(controller) {
      if (isHalfSent) {
        controller.error(new TypeError('network error'));
        return;
      }
      isHalfSent = true;
      controller.enqueue(whole.slice(0, Math.max(1, Math.floor(whole.length / 2))));
    },
  });
  const headers = new Headers(answer.headers);
  headers.set('Content-Length', String(whole.length));
  // 204 may have no body that could break.
  return new Response(body, { status: answer.status === 204 ? 200 : answer.status, headers });
}

/** A body of 64 MB that says so, made chunk by chunk while somebody still reads. */
export function endlessStream(contentType: string, signal: AbortSignal | null): Response {
  let sentBytes = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => errorOnAbort(controller, signal),
    pull(controller) {
      controller.enqueue(new Uint8Array(chunkBytes));
      sentBytes += chunkBytes;
      if (sentBytes >= manyBytes) controller.close();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': contentType, 'Content-Length': String(manyBytes) },
  });
}

/** A real network stops the body, too, when the caller gives up. */
function errorOnAbort(controller: ReadableStreamDefaultController, signal: AbortSignal | null): void {
  signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true });
}
