import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPage } from '../inPage.js';
import { openPage, type OpenPage } from '../OpenPage.js';
import type { Options } from '../readOptions.js';
import { formatFigure } from '../report/formatFigure.js';
import { markdownTable } from '../report/markdownTable.js';
import { resultsFolder } from '../report/writeReport.js';
import type { BenchServer } from '../server/startServer.js';
import type { BrowserKeeper } from '../BrowserKeeper.js';
import { untilQuiet } from '../untilQuiet.js';
import { browserTimes } from './browserTimes.js';
import { startProfile, stopProfile } from './Profile.js';
import { selfTimes } from './selfTimes.js';

const shownFunctions = 30;
const traced = ['devtools.timeline', 'toplevel', 'cc'];

type Phase = (open: OpenPage, list: string) => Promise<unknown>;

const phases: Readonly<Record<string, Phase>> = {
  cold: (open, list) => inPage(open, 'showCold', list),
  return: (open) => inPage(open, 'leaveAndReturn', 1000),
  scroll: (open) => inPage(open, 'scrollToEnd', 400),
};

/** Writes a `.cpuprofile` for each contestant, list and phase, and prints what takes the longest. */
export async function profileAll(
  keeper: BrowserKeeper,
  server: BenchServer,
  options: Options,
): Promise<void> {
  mkdirSync(resultsFolder, { recursive: true });
  const { browser, others } = await keeper.running();
  for (const list of options.lists) {
    for (const { name } of options.contestants) {
      await others.untilCalm(options.calmMs);
      const open = await openPage(browser, server, name);
      for (const [phase, run] of Object.entries(phases)) {
        await browser.startTracing(open.page, { categories: traced });
        await startProfile(open.protocol);
        await run(open, list.name);
        await untilQuiet(open);
        const profile = await stopProfile(open.protocol);
        const trace = await browser.stopTracing();
        const path = join(resultsFolder, `${name}-${list.name}-${phase}.cpuprofile`);
        writeFileSync(path, JSON.stringify(profile));
        const { functions, files } = selfTimes(profile);
        console.log(`\n### ${name}, ${list.title}, ${phase}\n\n${path}\n`);
        console.log(markdownTable(['file', 'ms'], files.map(toRow)));
        console.log(`\n${markdownTable(['browser', 'ms'], browserTimes(trace).slice(0, 16).map(toRow))}`);
        console.log(`\n${markdownTable(['function', 'ms'], functions.slice(0, shownFunctions).map(toRow))}`);
      }
      await open.close();
    }
  }
}

function toRow({ name, ms }: { name: string; ms: number }): string[] {
  return [name, formatFigure(ms, 'ms')];
}
