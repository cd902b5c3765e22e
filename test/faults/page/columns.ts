import { pause } from '../../browser/fixtures/fastClock.js';
import type { ColumnName, FaultRow } from '../rows/FaultRow.js';
import type { Scene, SceneOptions } from './Scene.js';

/** A situation in which a fault strikes. */
export interface Column {
  /** In the words of a test's name. */
  readonly sentence: string;
  readonly options?: SceneOptions;
  /** What is promised of a row here. */
  readonly promise: (row: FaultRow) => string;
  /** From a server that is well to where the fault has struck. */
  readonly play: (scene: Scene) => Promise<void>;
}

function isAnswer({ ends }: FaultRow): boolean {
  return ends === 'loaded' || ends === 'none';
}

/** Of an avatar that has nothing to show yet. */
function atFirst(row: FaultRow): string {
  return isAnswer(row) ? row.ends : `error, ${row.ends}`;
}

async function meetAtFirst(scene: Scene): Promise<void> {
  await scene.turn('sick');
  scene.mount();
  await scene.untilSettled();
}

/** The situations, by their names in the docs. */
export const columns = {
  'first load': { sentence: 'on the first load', promise: atFirst, play: meetAtFirst },
  refetch: {
    sentence: 'when a picture is shown already',
    promise: (row) => (isAnswer(row) ? row.ends : `loaded, ${row.ends}, stale`),
    async play(scene) {
      scene.mount();
      await scene.untilSettled();
      await scene.turn('sick');
      scene.refetch();
      await scene.untilSettled();
    },
  },
  'list of 100': {
    sentence: 'in a list of 100',
    options: { others: 99 },
    promise: atFirst,
    play: meetAtFirst,
  },
  StrictMode: { sentence: 'in StrictMode', options: { isStrict: true }, promise: atFirst, play: meetAtFirst },
  unmounted: {
    sentence: 'when the avatar goes away meanwhile',
    promise: () => 'nothing',
    async play(scene) {
      await scene.turn('sick');
      scene.mount();
      await pause(10);
      scene.unmount();
      await scene.untilSettled();
    },
  },
} as const satisfies Record<ColumnName, Column>;
