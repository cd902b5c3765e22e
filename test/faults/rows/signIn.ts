import type { FaultRow } from './FaultRow.js';

type TokenFault = 'throws' | 'hangs' | 'returns nothing';

function refused(
  name: string,
  at: FaultRow['at'],
  times: number | undefined,
  ends: FaultRow['ends'],
): FaultRow {
  const fault = { kind: 'answer', status: 401, ...(times === undefined ? {} : { times }) } as const;
  // The request, and its one replay with the new token.
  return { name: `${name}, ${at}`, at, fault, ends, refreshes: true, asked: 2 };
}

function token(getToken: TokenFault, ends: FaultRow['ends']): FaultRow {
  const isSlow = getToken === 'hangs';
  return {
    name: `getToken ${getToken}`,
    at: 'info',
    fault: { kind: 'token', getToken },
    ends,
    asked: 0,
    isSlow,
  };
}

/** Tokens that are refused, and such that are not there. */
export const signIn: readonly FaultRow[] = [
  refused('401 once, and a refreshToken', 'info', 1, 'loaded'),
  refused('401 once, and a refreshToken', 'image', 1, 'loaded'),
  refused('401 for ever, and a refreshToken', 'info', undefined, 'unauthorized'),
  refused('401 for ever, and a refreshToken', 'image', undefined, 'unauthorized'),
  token('throws', 'unauthorized'),
  token('hangs', 'timeout'),
  token('returns nothing', 'unauthorized'),
];
