import { faultGroups } from '../rows/faultGroups.js';
import type { FaultRow } from '../rows/FaultRow.js';
import { infoOf, newVersion, pictureOf } from '../rows/wellAnswers.js';
import { faultyId, type Run } from './Run.js';
import { serveFault, type FaultContext } from './serveFault.js';

/** What a request is for, by the parts of its path. */
interface Asked {
  group: string;
  row: string;
  contact: string;
  endpoint: string;
}

const groups: Readonly<Record<string, readonly FaultRow[]>> = faultGroups;

/** Answers as the row's server does: with its fault where it is to strike, else as it should be. */
export function answerContact(
  { group, row: index, contact, endpoint }: Asked,
  run: Run,
  context: FaultContext,
): void {
  const count = run.count(index, contact, endpoint);
  const row = Number(contact) === faultyId ? groups[group]?.[Number(index)] : undefined;
  const at = endpoint === 'Imageinfo' ? 'info' : 'image';
  const fault = run.health === 'sick' && row?.at === at ? faultFor(row, count) : undefined;
  if (fault !== undefined) {
    serveFault(fault, context);
    return;
  }
  const version = row === undefined || run.health === 'new' ? 1 : newVersion;
  const { response } = context;
  response.setHeader('Content-Type', at === 'info' ? 'application/json' : 'image/png');
  response.end(
    at === 'info'
      ? JSON.stringify(infoOf(version, version === 1 ? undefined : row?.mimeType))
      : pictureOf(version),
  );
}

/** Some faults strike the first requests only, and some on the page's side of the network. */
function faultFor({ fault }: FaultRow, count: number): Parameters<typeof serveFault>[0] | undefined {
  if (fault.kind === 'token' || fault.kind === 'refused') return undefined;
  return fault.kind === 'answer' && count > (fault.times ?? Infinity) ? undefined : fault;
}
