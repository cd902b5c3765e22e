import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { rowsOf } from '../../fixtures/keptRows.js';

/** Where something was found, and what stood there. */
export type Finding = string;

/** All texts that can be reached from a value, whatever it is made of. */
async function textsIn(value: unknown, seen = new Set<unknown>()): Promise<string[]> {
  if (typeof value === 'string') return [value];
  if (typeof value === 'symbol') return [value.description ?? ''];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
    return [];
  seen.add(value);
  const inside: unknown[] = Reflect.ownKeys(value).flatMap((key) => [key, readMember(value, key)]);
  if (value instanceof Map) inside.push(...value.keys(), ...value.values());
  if (value instanceof Set) inside.push(...value);
  if (value instanceof Blob) inside.push(value.type, await value.text());
  if (value instanceof Error) inside.push(String(value), value.message, value.stack, value.cause);
  if (value instanceof ArrayBuffer) inside.push(new TextDecoder('latin1').decode(value));
  const texts = await Promise.all(inside.map((each) => textsIn(each, seen)));
  return texts.flat();
}

function readMember(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** What an app, a logger, an extension or a thief can read. */
export interface Places {
  queryClient: QueryClient;
  /** What was thrown at callers. */
  errors: readonly unknown[];
  /** What was printed. */
  printed: readonly unknown[];
  /** What other tabs were told. */
  told: readonly unknown[];
}

/** Searches all of it, and what the page and the browser keep. */
export async function searchEverywhere(secrets: readonly string[], places: Places): Promise<Finding[]> {
  const { queryClient, errors, printed, told } = places;
  const queries = queryClient.getQueryCache().getAll();
  const all: Record<string, unknown> = {
    errors,
    'errors as JSON': JSON.stringify(errors),
    printed,
    told,
    'query keys': queries.map(({ queryKey, queryHash }) => [queryKey, queryHash]),
    'cache entries': queries.map(({ state, meta }) => [state, meta]),
    'dehydrated state': dehydrate(queryClient, { shouldDehydrateQuery: () => true }),
    'kept infos': await rowsOf('infos'),
    'kept images': await rowsOf('images'),
    'kept usages': await rowsOf('usages'),
    storage: [localStorage, sessionStorage].map((storage) => Object.entries(storage)),
    'the DOM': [document.documentElement.outerHTML, document.title, location.href, history.state],
    'what was fetched': performance.getEntries().map(({ name }) => name),
  };
  const findings: Finding[] = [];
  for (const [place, value] of Object.entries(all)) {
    for (const text of await textsIn(value)) {
      if (secrets.some((secret) => text.includes(secret))) findings.push(`${place}: ${text.slice(0, 300)}`);
    }
  }
  return findings;
}
