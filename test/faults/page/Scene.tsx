import { Fragment, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { pause } from '../../browser/fixtures/fastClock.js';
import { faultGroups, type FaultGroup } from '../rows/faultGroups.js';
import type { FaultRow } from '../rows/FaultRow.js';
import type { Health } from '../server/Run.js';
import { Cell } from './Cell.js';
import { RemoteRun, type RequestCounts } from './RemoteRun.js';

export interface SceneOptions {
  /** Each row is one company among this many others. @default 0 */
  others?: number;
  isStrict?: boolean;
  /** The servers are on another origin than the page. */
  isCrossOrigin?: boolean;
}

/** How long all cells together may take in our time (ms). */
const deadlineMs = 60_000;

/** Some rows of a group side by side on one page: each has a server, a client and a cache of its own. */
export class Scene {
  readonly cells: readonly Cell[];
  readonly #run: RemoteRun;
  readonly #isStrict: boolean;
  readonly #container = createCorner();
  #root: Root | undefined;
  #isSick = false;

  private constructor(run: RemoteRun, rows: readonly [number, FaultRow][], options: SceneOptions) {
    const { others = 0, isStrict = false, isCrossOrigin = false } = options;
    this.#run = run;
    this.#isStrict = isStrict;
    const isSick = (): boolean => this.#isSick;
    this.cells = rows.map(([index, row]) => new Cell({ row, index, run, isSick, isCrossOrigin }, others));
  }

  /** Starts with servers that have never failed. */
  static async open(
    group: FaultGroup,
    rows: readonly FaultRow[],
    options: SceneOptions = {},
  ): Promise<Scene> {
    const all: readonly FaultRow[] = faultGroups[group];
    const indexed = rows.map((row): [number, FaultRow] => [all.indexOf(row), row]);
    const scene = new Scene(await RemoteRun.start(group), indexed, options);
    await Promise.all(scene.cells.map((cell) => cell.warmUp()));
    return scene;
  }

  mount(): void {
    document.body.append(this.#container);
    const Mode = this.#isStrict ? StrictMode : Fragment;
    this.#root = createRoot(this.#container);
    flushSync(() => this.#root?.render(<Mode>{this.cells.map((cell) => cell.draw())}</Mode>));
  }

  unmount(): void {
    flushSync(() => this.#root?.unmount());
    this.#container.remove();
  }

  async turn(health: Health): Promise<void> {
    await this.#run.turn(health);
    this.#isSick = health === 'sick';
  }

  refetch(): void {
    for (const cell of this.cells) cell.refetch();
  }

  counts(): Promise<RequestCounts> {
    return this.#run.counts();
  }

  readState(cell: Cell): string {
    return cell.readState(this.#container);
  }

  readHarm(cell: Cell): string[] {
    return cell.readHarm(this.#container);
  }

  /** Waits until nothing is on its way any more and every avatar has come to rest. */
  async untilSettled(): Promise<void> {
    let calm = 0;
    for (const end = performance.now() + deadlineMs; calm < 3 && performance.now() < end; await pause(15)) {
      const isLoading = this.#container.querySelector('[data-status="loading"]') !== null;
      calm = isLoading || this.cells.some((cell) => cell.isFetching) ? 0 : calm + 1;
    }
  }

  close(): void {
    this.unmount();
    for (const cell of this.cells) cell.close();
  }
}

/** On the screen, and as small as an avatar. */
function createCorner(): HTMLElement {
  const corner = document.createElement('div');
  corner.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 8px; height: 8px';
  return corner;
}
