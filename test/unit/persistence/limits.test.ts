import { describe, expect, it, vi } from 'vitest';
import { rowsOf, writeRow } from '../../fixtures/keptRows.js';
import { createCompanies, inNewBrowser, visit } from '../../fixtures/visits.js';

inNewBrowser();

/** Whose pictures are kept. */
async function keptIds(): Promise<number[]> {
  return [...(await rowsOf('images')).keys()].map((key) => JSON.parse(key)[2]);
}

/** What the rows of one contact take. */
async function bytesOfOne(): Promise<number> {
  const fake = createCompanies();
  const { persistence, load } = visit(fake);
  await load(1);
  const [[, usage] = []] = [...(await rowsOf('usages'))];
  await persistence.clear();
  if (typeof usage === 'object' && usage !== null && 'bytes' in usage) return Number(usage.bytes);
  throw new Error('Nothing was kept.');
}

describe('over the limit', () => {
  it('drops what was looked at longest ago', async () => {
    const maxBytes = (await bytesOfOne()) * 2.5;
    const fake = createCompanies();
    vi.useFakeTimers({ toFake: ['Date'] });
    const { load, queryClient, queries } = visit(fake, { maxBytes });
    for (const id of [1, 2]) {
      await load(id);
      vi.setSystemTime(Date.now() + 1_000);
    }
    // The first is looked at once more, and so the second is the oldest.
    await queryClient.refetchQueries(queries.info(1));
    await queryClient.fetchQuery({ ...queries.info(1), staleTime: 0 });
    vi.setSystemTime(Date.now() + 1_000);
    await load(3);
    await vi.waitFor(async () => expect(await keptIds()).toEqual([1, 3]));
    expect(await visit(fake, { maxBytes }).pathsOfLoading(2)).toEqual(['Imageinfo 2', 'Image 2']);
  });

  it('leaves alone what another scope keeps', async () => {
    const fake = createCompanies();
    await visit(fake, {}, { scope: 'another' }).pathsOfLoading(1, 2, 3);
    await visit(fake, { maxBytes: 1 }).pathsOfLoading(1, 2, 3);
    await vi.waitFor(async () => expect(await keptIds()).toEqual([1, 2, 3]));
  });

  it('makes room when the limit has become smaller', async () => {
    const one = await bytesOfOne();
    const fake = createCompanies();
    const before = visit(fake);
    await before.pathsOfLoading(1, 2, 3, 4);
    before.persistence.stop();
    await visit(fake, { maxBytes: one * 2.5 }).load(9);
    await vi.waitFor(async () => expect(await keptIds()).toHaveLength(2));
  });

  it('does not keep a picture that is larger than all that may be kept', async () => {
    const fake = createCompanies();
    const { load } = visit(fake, { maxBytes: 100 });
    await load(1);
    expect(await keptIds()).toEqual([]);
  });
});

it('drops what is too old, whosever it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const fake = createCompanies();
  const other = visit(fake, { maxAgeMs: 1_000 }, { scope: 'another' });
  await other.load(1);
  other.persistence.stop();
  vi.setSystemTime(Date.now() + 2_000);
  await visit(fake).load(2);
  await vi.waitFor(async () => expect(await keptIds()).toEqual([2]));
});

it('drops rows that say nothing about themselves', async () => {
  const fake = createCompanies();
  const { load } = visit(fake);
  await load(1);
  await writeRow('usages', ['Cust12345/kari', 'contact', 2], 'nonsense');
  await writeRow('images', ['Cust12345/kari', 'contact', 2, 'v', 64, 'as stored'], new Blob(['x']));
  await load(3);
  await vi.waitFor(async () => expect(await keptIds()).toEqual([1, 3]));
});
