import type { SuperOfficeErrorCode } from 'react-superoffice-images/core';
import { errorBodies, type ErrorBody } from './errorBodies.js';
import { columnNames, type ColumnName, type FaultRow } from './FaultRow.js';

/** What README says of single statuses. */
const codes: Readonly<Record<number, SuperOfficeErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  // Only a proxy may say it; from anybody else a browser takes it for a broken connection.
  407: 'offline',
  408: 'timeout',
  410: 'not-found',
  413: 'too-large',
  415: 'unsupported-image',
  421: 'wrong-tenant',
  429: 'throttled',
  503: 'throttled',
};

function codeOf(status: number): SuperOfficeErrorCode {
  const others = status < 400 ? 'invalid-response' : status < 500 ? 'rejected' : 'server-error';
  return codes[status] ?? others;
}

/** A 404 that says no more than "Image not found", and for the image also one that says nothing, is no failure. */
function isNoImage(status: number, at: FaultRow['at'], body: ErrorBody): boolean {
  return status === 404 && (body === 'a Message' || (at === 'image' && body === 'nothing'));
}

function toRow(status: number, at: FaultRow['at'], body: ErrorBody, only?: ColumnName): FaultRow {
  return {
    name: `${status} with ${body}, ${at}`,
    at,
    fault: { kind: 'answer', status, ...errorBodies[body] },
    ends: isNoImage(status, at, body) ? 'none' : codeOf(status),
    only,
  };
}

const bodyNames = Object.keys(errorBodies) as ErrorBody[];

/** 404 is the one status whose body matters: it may say that there is no picture. */
const notFound = (['info', 'image'] as const).flatMap((at) => bodyNames.map((body) => toRow(404, at, body)));

const others = Array.from({ length: 300 }, (_, index) => 300 + index).filter((status) => status !== 404);

/** Those that README speaks of, and some that only their hundred stands for. */
const inList = [...Object.keys(codes).map(Number), 300, 304, 400, 409, 500, 502, 599].filter(
  (status) => status !== 404,
);

const dealtTo = columnNames.filter((name) => name !== 'list of 100');

/**
 * Dealt out to the columns, since all in all of them would take minutes: each status with each body, each status
 * in each of these columns, and each body in each of them at both requests.
 */
function deal(status: number): FaultRow[] {
  return bodyNames.map((body, index) => {
    const at = (Math.floor(status / dealtTo.length) + index) % 2 === 0 ? 'info' : 'image';
    const only = dealtTo[(status + index) % dealtTo.length] ?? 'first load';
    return toRow(status, at, body, only);
  });
}

/** Every status that is not a success, with every body that an error can have. */
export const statuses: readonly FaultRow[] = [
  ...notFound,
  ...others.flatMap(deal),
  ...inList.map((status) => toRow(status, 'info', 'text', 'list of 100')),
];
