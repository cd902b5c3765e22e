import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { persistContactImages } from 'react-superoffice-images/persistence';
import { createFakeClient } from '../../fixtures/createFakeClient.js';
import { rowsOf, untilWritten, writeRow } from '../../fixtures/keptRows.js';
import { createCompanies, inNewBrowser, visit, visitBeforeAnswer } from '../../fixtures/visits.js';

inNewBrowser();

const everything = ['Imageinfo 1', 'Image 1', 'Imageinfo 9'];

/** Leaves a database behind that is not this version's. */
async function leaveDatabase(version: number, table: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('react-superoffice-images', version);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
    request.addEventListener('error', reject);
    request.addEventListener('success', resolve);
    request.addEventListener('success', () => request.result.close());
  });
}

const denied = (): never => {
  throw new DOMException('Storage is not for this frame.', 'SecurityError');
};

describe('everything works in memory', () => {
  it.each([
    ['without IndexedDB', () => void vi.stubGlobal('indexedDB', undefined)],
    [
      'where the page may not even look for IndexedDB',
      () => void vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(denied),
    ],
    [
      'where IndexedDB refuses at once',
      () => void vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(denied),
    ],
    ['where a later version of this library has been', () => leaveDatabase(7, 'anything')],
    ['where the database is not what it was', () => leaveDatabase(1, 'infos')],
  ])('%s', async (_, prepare) => {
    await prepare();
    const fake = createCompanies();
    for (const { persistence, pathsOfLoading } of [visit(fake), visit(fake)]) {
      expect(await pathsOfLoading(1, 9)).toEqual(everything);
      // Within the visit it is in memory.
      expect(await pathsOfLoading(1, 9)).toEqual([]);
      await persistence.clear();
    }
  });

  it('where the database never opens, after a short wait for all', async () => {
    // As where another tab is in the way: neither success nor failure.
    const silent = indexedDB.open('another');
    vi.spyOn(silent, 'addEventListener').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(silent);
    const fake = createCompanies();
    const { pathsOfLoading } = visit(fake);
    expect(await pathsOfLoading(1, 9)).toEqual(everything);
    const begin = Date.now();
    expect(await pathsOfLoading(2, 3)).toHaveLength(4);
    expect(Date.now() - begin).toBeLessThan(800);
  });

  it('where the database never opens, signing out included', async () => {
    const silent = indexedDB.open('another');
    vi.spyOn(silent, 'addEventListener').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(silent);
    const { persistence } = visit(createCompanies());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const cleared = persistence.clear();
      await vi.advanceTimersByTimeAsync(5_000);
      await expect(cleared).resolves.toBeUndefined();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

/** Refuses pictures as long as it is told to. */
function refuseImages(isFull: () => boolean): void {
  // oxlint-disable-next-line typescript/unbound-method -- it gets its own back below.
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function putOne(
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (value instanceof Blob && isFull()) throw new DOMException('Full.', 'QuotaExceededError');
    return put.call(this, value, key);
  });
}

describe('a disk that is full', () => {
  it('gets room by what was looked at longest ago', async () => {
    const fake = createCompanies();
    const { load, pathsOfLoading } = visit(fake);
    await pathsOfLoading(1, 2, 4);
    await untilWritten();
    let room = 0;
    refuseImages(() => room++ === 0);
    await load(3);
    await vi.waitFor(async () => {
      const kept = [...(await rowsOf('images')).keys()].map((key) => JSON.parse(key)[2]);
      expect(kept).toEqual([3, 4]);
    });
  });

  it('leaves everything else as it is where there is no room at all', async () => {
    refuseImages(() => true);
    const fake = createCompanies();
    const { pathsOfLoading } = visit(fake);
    expect(await pathsOfLoading(1, 2, 9)).toEqual([
      'Imageinfo 1',
      'Image 1',
      'Imageinfo 2',
      'Image 2',
      'Imageinfo 9',
    ]);
    expect(await pathsOfLoading(1, 2, 9)).toEqual([]);
    expect((await rowsOf('images')).size).toBe(0);
  });
});

describe('a row that is broken', () => {
  const key = ['Cust12345/kari', 'contact', 1];

  it.each([
    ['a text', 'nonsense'],
    ['nothing', null],
    ['an info without fields', { info: {}, updatedAt: 1 }],
    ['an info that is a number', { info: 5, updatedAt: Date.now() }],
    ['no age', { info: null }],
  ])('is as good as none: %s', async (_, row) => {
    const fake = createCompanies();
    await visit(fake).load(1);
    await untilWritten();
    await writeRow('infos', key, row);
    const { restored, loaded } = await visitBeforeAnswer(fake);
    expect(restored).toBeUndefined();
    expect(loaded).toBeInstanceOf(Blob);
  });

  it.each([
    ['a text', 'nonsense'],
    ['an empty Blob', new Blob([])],
  ])('is asked for anew where the picture is %s', async (_, row) => {
    const fake = createCompanies();
    const { load, queryClient, queries } = visit(fake);
    await load(1);
    const version = queryClient.getQueryData(queries.info(1).queryKey)?.version ?? '';
    await writeRow('images', [...key, version, 'original', 'as stored'], row);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1', 'Image 1']);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
  });
});

it('takes no row of another version for the picture', async () => {
  const fake = createCompanies();
  await visit(fake).load(1);
  await untilWritten();
  const key = ['Cust12345/kari', 'contact', 1, '0', 'original', 'as stored'];
  await writeRow('images', key, new Blob(['of long ago'], { type: 'image/png' }));
  const picture = await visit(fake).load(1);
  expect(await picture?.text()).not.toBe('of long ago');
});

it('lets a database be deleted while it is in use, and makes a new one', async () => {
  const fake = createCompanies();
  const { load } = visit(fake);
  await load(1);
  await untilWritten();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('react-superoffice-images');
    request.addEventListener('blocked', reject);
    request.addEventListener('success', resolve);
  });
  await load(2);
  expect(await visit(fake).pathsOfLoading(1, 2)).toEqual(['Imageinfo 1', 'Image 1', 'Imageinfo 2']);
});

it('replaces itself where it is called again for the same client', async () => {
  const fake = createCompanies();
  const client = createFakeClient(fake);
  const first = persistContactImages(client);
  const second = persistContactImages(client);
  first.stop();
  second.stop();
  expect(first).not.toBe(second);
});
