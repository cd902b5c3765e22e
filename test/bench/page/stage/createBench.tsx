import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { companiesOf, findList, type BenchList } from '../../lists.js';
import type { Contestant } from '../Contestant.js';
import { askAlone } from './askAlone.js';
import { nextFrame, wait } from './frames.js';
import { isPictureShown } from './isPictureShown.js';
import { scrollToEnd, type ScrollFigures } from './scrollToEnd.js';
import { Stage, type StageControls } from './Stage.js';
import { untilShown } from './untilShown.js';
import { visibleRows } from './visibleRows.js';

export interface ColdFigures {
  /** When rendering began, in milliseconds since 1970: the server's clock. */
  startedAt: number;
  /** From the start of rendering to the frame in which each visible row shows its picture. */
  shownMs: number;
  visibleRows: number;
}

export interface WarmFigures {
  /** The synchronous commit that mounts the list, effects included. */
  commitMs: number;
  /** Rows in the window without their picture when the first frame is painted. */
  blankRows: number;
  shownMs: number;
}

/** What the runner may do in the page. */
export interface Bench {
  /** The list's first mount in this page. */
  showCold: (listName: string) => Promise<ColdFigures>;
  /** The requests of a list, and nothing else. */
  askAlone: (listName: string) => Promise<number>;
  hide: () => void;
  /** Mounts the list that was hidden. */
  showAgain: () => Promise<WarmFigures>;
  /** The list leaves, and comes back after a while. */
  leaveAndReturn: (awayMs: number) => Promise<WarmFigures>;
  /** Commits of the parent with nothing changed, in milliseconds. */
  renderAgain: (times: number) => number[];
  /** Brings each row into the window once, so that all have their pictures. */
  loadAll: () => Promise<void>;
  scrollToEnd: (pixelsPerFrame: number) => Promise<ScrollFigures>;
  objectUrls: () => number;
}

function getList(name: string): BenchList {
  const list = findList(name);
  if (list === undefined) throw new Error(`There is no list ${name}.`);
  return list;
}

export function createBench(contestant: Contestant, objectUrls: () => number): Bench {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no element to render into.');
  const root = createRoot(container);
  const session = contestant.createSession();
  let controls: StageControls | undefined;

  function stage(): StageControls {
    if (controls === undefined) throw new Error('Nothing is on the stage yet: call showCold first.');
    return controls;
  }

  async function showAgain(): Promise<WarmFigures> {
    const startedAt = performance.now();
    flushSync(() => stage().setShown(true));
    const commitMs = performance.now() - startedAt;
    // Frame callbacks run before the frame is painted.
    await nextFrame();
    const rows = visibleRows();
    const blankRows = rows.filter((row) => !isPictureShown(row)).length;
    const shownAt = await untilShown(rows);
    return { commitMs, blankRows, shownMs: shownAt - startedAt };
  }

  function hide(): void {
    flushSync(() => stage().setShown(false));
  }

  return {
    async showCold(listName) {
      const list = getList(listName);
      const companies = companiesOf(list);
      await nextFrame();
      const startedAt = performance.now();
      root.render(
        <Stage
          session={session}
          companies={companies}
          layout={list.layout}
          controls={(given) => {
            controls = given;
          }}
        />,
      );
      while (document.querySelector('li') === null) await nextFrame();
      const rows = visibleRows();
      const shownAt = await untilShown(rows);
      return {
        startedAt: performance.timeOrigin + startedAt,
        shownMs: shownAt - startedAt,
        visibleRows: rows.length,
      };
    },
    askAlone: (listName) => askAlone(companiesOf(getList(listName))),
    hide,
    showAgain,
    async leaveAndReturn(awayMs) {
      scrollTo(0, 0);
      hide();
      await wait(awayMs);
      await nextFrame();
      return showAgain();
    },
    renderAgain(times) {
      return Array.from({ length: times }, () => {
        const startedAt = performance.now();
        flushSync(() => stage().renderAgain());
        return performance.now() - startedAt;
      });
    },
    async loadAll() {
      document.body.classList.add('stacked');
      await untilShown(Array.from(document.querySelectorAll('li')));
      document.body.classList.remove('stacked');
    },
    scrollToEnd,
    objectUrls,
  };
}
