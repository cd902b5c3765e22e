import { matchRoute } from '../server/matchRoute.js';
import type { FakeSuperOffice } from '../server/FakeSuperOffice.js';

/** What msw hands a request to a handler with. */
interface RunArguments {
  request: Request;
}

interface RunResult {
  handler: FakeSuperOfficeHandler;
  request: Request;
  requestId: string | undefined;
  response: Response;
  parsedResult: Record<string, never>;
}

/**
 * A request handler as msw 2 and 3 ask of one, without msw: whoever uses no msw need not install it. The
 * members are msw's, and so are their names.
 */
export class FakeSuperOfficeHandler {
  /** What msw 2 before 2.12 tells handlers apart by. */
  readonly __kind = 'RequestHandler';
  /** What later ones do. */
  readonly kind = 'request';
  readonly info = { header: 'A SuperOffice in memory', callFrame: undefined };
  isUsed = false;
  readonly #fake: FakeSuperOffice;

  constructor(fake: FakeSuperOffice) {
    this.#fake = fake;
  }

  /** Answers what a SuperOffice would, and leaves all other requests (`null`) to the next handler. */
  async run({ request, requestId }: RunArguments & { requestId?: string }): Promise<RunResult | null> {
    if (matchRoute(request.method, new URL(request.url).pathname).kind === 'unknown') return null;
    this.isUsed = true;
    const response = await this.#answer(request.clone());
    return { handler: this, request, requestId, response, parsedResult: {} };
  }

  /** msw asks for this after each answer; the fake's own `requests` are the log. */
  log(): void {}

  reset(): void {
    this.isUsed = false;
  }

  /** msw 3 asks for this in the end; there is nothing to let go of. */
  dispose(): void {}

  /** The fake rejects as `fetch` does when nobody answers; msw wants a response that says so. */
  async #answer(request: Request): Promise<Response> {
    try {
      return await this.#fake.fetch(request);
    } catch {
      return Response.error();
    }
  }
}
