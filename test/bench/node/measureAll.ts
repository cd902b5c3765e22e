import type { Browser } from 'playwright';
import type { Figures, Measure } from './measures/Measure.js';
import { openPage } from './OpenPage.js';
import { Others } from './Others.js';
import type { BrowserKeeper, RunningBrowser } from './BrowserKeeper.js';
import type { Options } from './readOptions.js';
import { Results } from './Results.js';
import type { BenchServer } from './server/startServer.js';

/** How often a page is measured at most, where others take the processors meanwhile. */
const maxAttempts = 3;

/** What takes longer than this is not measured again: it would take too long, and varies less. */
const shortMs = 4000;

/**
 * Measures everything that was chosen. The contestants take turns within each round, so that what the
 * machine does beside it is spread over all of them.
 */
export async function measureAll(
  keeper: BrowserKeeper,
  server: BenchServer,
  options: Options,
): Promise<Results> {
  const results = new Results();
  for (const list of options.lists) {
    for (const measure of options.measures.filter(({ lists }) => lists.includes(list.name))) {
      const entries = options.contestants
        .filter(measure.contestants)
        .filter(({ lists = [list.name] }) => lists.includes(list.name));
      if (entries.length === 0) continue;
      const rounds = Math.min(options.rounds * list.times, measure.maxRounds ?? Infinity);
      for (let round = 0; round < rounds; round += 1) {
        process.stderr.write(`${list.title}: ${measure.name}, round ${round + 1} of ${rounds}\n`);
        for (const { name } of turned(entries, round)) {
          const run = ({ browser }: RunningBrowser): Promise<Figures> =>
            measureOnce(browser, server, measure, list.name, name);
          const figures = await measureCalmly(run, keeper, options.calmMs);
          if (figures !== undefined) results.add(list.name, name, figures);
        }
      }
    }
  }
  return results;
}

type Run = (running: RunningBrowser) => Promise<Figures>;

/** Measures again where others have disturbed it; the figures are those of the calmest attempt. */
async function measureCalmly(run: Run, keeper: BrowserKeeper, calmMs: number): Promise<Figures | undefined> {
  let best: Figures | undefined;
  let leastProcessors = Infinity;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    try {
      const running = await keeper.running();
      await running.others.untilCalm(calmMs);
      const othersProcessors = await running.others.watch();
      const startedAt = performance.now();
      const figures = await run(running);
      const tookMs = performance.now() - startedAt;
      const processors = await othersProcessors();
      if (processors < leastProcessors) {
        best = { ...figures, othersProcessors: processors };
        leastProcessors = processors;
      }
      if (Others.isCalm(processors) || tookMs > shortMs || calmMs === 0) break;
    } catch (error) {
      // One page that fails shall not cost the figures of all others.
      console.error(error);
      if (!keeper.isLost()) break;
    }
  }
  return best;
}

async function measureOnce(
  browser: Browser,
  server: BenchServer,
  measure: Measure,
  list: string,
  contestant: string,
): Promise<Figures> {
  const open = await openPage(browser, server, contestant);
  try {
    return await measure.run(open, list);
  } finally {
    await open.close();
  }
}

/** Each round begins with another one: who follows whom must not matter. */
function turned<Entry>(entries: readonly Entry[], round: number): readonly Entry[] {
  const first = round % entries.length;
  return [...entries.slice(first), ...entries.slice(0, first)];
}
