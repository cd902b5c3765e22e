import { pause } from '../../browser/fixtures/fastClock.js';
import type { FaultGroup } from '../rows/faultGroups.js';
import { maxRequests, type FaultRow } from '../rows/FaultRow.js';
import { faultyId } from '../server/Run.js';
import type { Cell } from './Cell.js';
import type { Column } from './columns.js';
import type { RequestCounts } from './RemoteRun.js';
import { Scene, type SceneOptions } from './Scene.js';

/** What came of a row in a column, or what is to come. */
export interface Finding {
  /** What the avatar told. */
  state: string;
  /** That there were no more requests than promised, or how many. */
  requests: string;
  /** What the avatars of other contacts told where it was not what they are. */
  harm: string[];
  /** What the avatar told when the server was well again. */
  later: string;
}

const withinBound = 'within the bound';

/** How long (ms, in our time) another process may take to look at bytes that cannot be decoded. */
const lookMs = 500;

/** Lets rows of a group meet their faults, side by side, and sees what comes of them and afterwards. */
export async function tryColumn(
  column: Column,
  group: FaultGroup,
  rows: readonly FaultRow[],
  options: SceneOptions = {},
): Promise<[name: string, Finding][]> {
  const scene = await Scene.open(group, rows, { ...column.options, ...options });
  try {
    await column.play(scene);
    // While nothing is on its way: who is not where it is to end up may be on the way there.
    if (scene.cells.some((cell) => scene.readState(cell) !== column.promise(cell.row))) {
      await pause(lookMs);
      await scene.untilSettled();
    }
    const counts = await scene.counts();
    const struck = scene.cells.map((cell) => ({
      cell,
      state: scene.readState(cell),
      requests: judgeRequests(cell, counts),
      harm: scene.readHarm(cell),
    }));
    await scene.turn('well');
    if (struck.every(({ state }) => state === 'nothing')) {
      scene.mount();
      await pause(20);
    }
    scene.refetch();
    await scene.untilSettled();
    return struck.map(({ cell, state, requests, harm }) => [
      cell.row.name,
      { state, requests, harm: [...harm, ...scene.readHarm(cell)], later: scene.readState(cell) },
    ]);
  } finally {
    scene.close();
  }
}

/** What is promised of a row in a column. */
export function promiseOf(column: Column, row: FaultRow): Finding {
  return { state: column.promise(row), requests: withinBound, harm: [], later: 'loaded' };
}

function judgeRequests({ row, index }: Cell, counts: RequestCounts): string {
  const endpoint = row.at === 'info' ? 'Imageinfo' : 'Image';
  const asked = counts.get(`${index}/${faultyId}/${endpoint}`) ?? 0;
  const most = maxRequests(row);
  return asked <= most ? withinBound : `${asked}, not ${most}`;
}
