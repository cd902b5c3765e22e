import type { Browser } from 'playwright';
import type { Measure } from './measures/Measure.js';
import { openPage } from './OpenPage.js';
import type { Options } from './readOptions.js';
import { Results } from './Results.js';
import type { BenchServer } from './server/startServer.js';
import { untilCalm } from './untilCalm.js';

/**
 * Measures everything that was chosen. The contestants take turns within each round, so that what the
 * machine does beside it is spread over all of them.
 */
export async function measureAll(browser: Browser, server: BenchServer, options: Options): Promise<Results> {
  const results = new Results();
  for (const list of options.lists) {
    for (const measure of options.measures.filter(({ lists }) => lists.includes(list.name))) {
      const rounds = Math.min(options.rounds * list.times, measure.maxRounds ?? Infinity);
      for (let round = 0; round < rounds; round += 1) {
        process.stderr.write(`${list.title}: ${measure.name}, round ${round + 1} of ${rounds}\n`);
        for (const { name } of turned(options.contestants, round)) {
          await untilCalm(options.calmMs);
          await measureOne(browser, server, measure, list.name, name, results);
        }
      }
    }
  }
  return results;
}

async function measureOne(
  browser: Browser,
  server: BenchServer,
  measure: Measure,
  list: string,
  contestant: string,
  results: Results,
): Promise<void> {
  const open = await openPage(browser, server, contestant);
  try {
    results.add(list, contestant, await measure.run(open, list));
  } catch (error) {
    // One page that fails shall not cost the figures of all others.
    console.error(`${contestant}, ${list}, ${measure.name}:`, error);
  } finally {
    await open.close();
  }
}

/** Each round begins with another one: who follows whom must not matter. */
function turned<Entry>(entries: readonly Entry[], round: number): readonly Entry[] {
  const first = round % entries.length;
  return [...entries.slice(first), ...entries.slice(0, first)];
}
