import type { Bench } from '../page/stage/createBench.js';
import type { OpenPage } from './OpenPage.js';

type Method = Exclude<keyof Bench, never>;

/** Calls a method of `window.bench` in the page. */
export function inPage<Name extends Method>(
  { page }: OpenPage,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return page.evaluate(
    ([method, given]) => {
      const call = window.bench?.[method] as ((...values: unknown[]) => unknown) | undefined;
      if (call === undefined) throw new Error(`The page has no ${method}.`);
      return call(...given);
    },
    [name, args] as [Method, unknown[]],
  ) as Promise<Awaited<ReturnType<Bench[Name]>>>;
}
