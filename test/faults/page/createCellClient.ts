import { bearerAuth, createSuperOfficeClient, type SuperOfficeClient } from 'react-superoffice-images';
import { hasOwnServer, type FaultRow } from '../rows/FaultRow.js';
import { faultyId } from '../server/Run.js';
import { speed } from './speed.js';
import type { RemoteRun } from './RemoteRun.js';

/** In our time (ms): so long that no busy machine takes a good answer for none, and no longer than it has to be. */
const patienceMs = { usual: 20_000, slow: 1_500 };

/** Nobody listens there: it is below the ports that servers are given, and none that browsers refuse by themselves. */
const refusingOrigin = 'http://127.0.0.1:4';

export interface CellClientOptions {
  row: FaultRow;
  index: number;
  run: RemoteRun;
  /** Is the server, or the app's token, in its bad time? */
  isSick: () => boolean;
  isCrossOrigin: boolean;
}

/** The client of one cell. */
export function createCellClient({
  row,
  index,
  run,
  isSick,
  isCrossOrigin,
}: CellClientOptions): SuperOfficeClient {
  const isElsewhere = hasOwnServer(row) || isCrossOrigin;
  return createSuperOfficeClient({
    baseUrl: run.baseUrl(index, isElsewhere ? index : undefined),
    scope: run.baseUrl(index),
    timeoutMs: speed * (row.isSlow === true ? patienceMs.slow : patienceMs.usual),
    auth: bearerAuth({
      getToken: () => (isSick() ? getToken(row) : 'token'),
      refreshToken: row.refreshes === true ? () => `token-${performance.now()}` : undefined,
    }),
    fetch: (input, init) => fetch(isSick() ? leadAstray(row, new Request(input, init)) : input, init),
  });
}

function getToken({ fault }: FaultRow): string | null | Promise<string> {
  if (fault.kind !== 'token') return 'token';
  switch (fault.getToken) {
    case 'throws':
      throw new Error('No session.');
    case 'hangs':
      return new Promise(() => undefined);
    case 'returns nothing':
      return null;
    default:
      return fault.getToken satisfies never;
  }
}

/** The requests that are to be refused go to where nobody listens. */
function leadAstray({ fault, at }: FaultRow, request: Request): Request {
  const isMeant = new RegExp(`/${faultyId}/${at === 'info' ? 'Imageinfo' : 'Image'}(?:\\?|$)`, 'u').test(
    request.url,
  );
  return fault.kind === 'refused' && isMeant ? new Request(`${refusingOrigin}/`, request) : request;
}
