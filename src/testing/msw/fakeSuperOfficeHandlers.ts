import type { FakeSuperOffice } from '../server/FakeSuperOffice.js';
import { FakeSuperOfficeHandler } from './FakeSuperOfficeHandler.js';

/**
 * Handlers for msw 2 and 3, through which a SuperOffice in memory answers the app's own `fetch`. They take
 * the requests below any `/api/v1/Contact` and leave all others to the next handlers.
 *
 * @returns Typed so that it fits `setupServer` and `setupWorker` of every msw, whose types nobody should need
 * who does not use it.
 * @example
 * const fake = createFakeSuperOffice();
 * const server = setupServer(...fakeSuperOfficeHandlers(fake), ...handlers);
 */
export function fakeSuperOfficeHandlers(fake: FakeSuperOffice): never[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- msw's classes have private members: no other type fits all versions.
  return [new FakeSuperOfficeHandler(fake) as never];
}
