import { describe, expect, it, vi } from 'vitest';
import { isSuperOfficeError, type ContactImageInfo } from 'react-superoffice-images';
import { pathsOf } from '../../fixtures/pathsOf.js';
import { testToken } from '../../fixtures/createTestClient.js';
import { rowsOf, untilWritten } from '../../fixtures/keptRows.js';
import { createCompanies, inNewBrowser, picture, visit, visitBeforeAnswer } from '../../fixtures/visits.js';

inNewBrowser();

const include = (): boolean => true;

function only2({ blobId }: ContactImageInfo): boolean {
  if (blobId === 1_003) throw new Error('The app has thought wrong.');
  return blobId === 1_002;
}

describe('a second visit', () => {
  it('asks for infos only', async () => {
    const fake = createCompanies();
    expect(await visit(fake).pathsOfLoading(1, 9)).toEqual(['Imageinfo 1', 'Image 1', 'Imageinfo 9']);
    expect(await visit(fake).pathsOfLoading(1, 9)).toEqual(['Imageinfo 1', 'Imageinfo 9']);
  });

  it('finds the very bytes and their type', async () => {
    const fake = createCompanies();
    const first = await visit(fake).load(1);
    const second = await visit(fake).load(1);
    expect(second).not.toBe(first);
    expect(second?.type).toBe('image/png');
    expect(await second?.arrayBuffer()).toEqual(await first?.arrayBuffer());
  });

  it('shows an info at once, with its dates and as old as it is, while it asks for it', async () => {
    const fake = createCompanies();
    const before = visit(fake);
    await before.load(1);
    const known = before.queryClient.getQueryState(before.queries.info(1).queryKey);
    await untilWritten();

    const release = fake.hold();
    const { queryClient, queries } = visit(fake);
    const loading = queryClient.fetchQuery(queries.info(1));
    await vi.waitFor(() => expect(queryClient.getQueryData(queries.info(1).queryKey)).toEqual(known?.data));
    const state = queryClient.getQueryState(queries.info(1).queryKey);
    expect(state).toMatchObject({ status: 'success', fetchStatus: 'fetching' });
    expect(state?.data?.updatedDate).toBeInstanceOf(Date);
    expect(Math.abs((state?.dataUpdatedAt ?? 0) - (known?.dataUpdatedAt ?? 0))).toBeLessThan(1_000);
    release();
    await loading;
    expect(queryClient.getQueryState(queries.info(1).queryKey)?.fetchStatus).toBe('idle');
  });

  it('takes a larger width for a smaller one, and asks for a larger one', async () => {
    const fake = createCompanies();
    await visit(fake).load(1, 128);
    await visit(fake).load(1, 64);
    expect(pathsOf(fake.requests)).toEqual(['Imageinfo 1', 'Image 1 w=128', 'Imageinfo 1']);
    await visit(fake).load(1, 256);
    expect(pathsOf(fake.requests).slice(3)).toEqual(['Imageinfo 1', 'Image 1 w=256']);
  });

  it('asks for the picture whose version has changed, and lets the old one go', async () => {
    const fake = createCompanies();
    await visit(fake).load(1);
    fake.setImage(1, picture(7));
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1', 'Image 1']);
    expect((await rowsOf('images')).size).toBe(1);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
  });

  it('lets a picture go that is no more', async () => {
    const fake = createCompanies();
    await visit(fake).load(1);
    fake.removeImage(1);
    expect(await visit(fake).load(1)).toBeNull();
    expect((await rowsOf('images')).size).toBe(0);
    expect((await rowsOf('infos')).size).toBe(1);
  });

  it.each(['forbidden', 'not-found'] as const)('lets all of a contact go that is %s by now', async (kind) => {
    const fake = createCompanies();
    await visit(fake).load(1);
    fake.fail({ kind });
    const error: unknown = await visit(fake)
      .load(1)
      .catch((reason: unknown) => reason);
    expect(isSuperOfficeError(error) && error.code).toBe(kind);
    await untilWritten();
    expect([...(await rowsOf('infos')), ...(await rowsOf('images')), ...(await rowsOf('usages'))]).toEqual(
      [],
    );
  });

  it('keeps what is known of a contact that cannot be asked for now', async () => {
    const fake = createCompanies();
    await visit(fake).load(1);
    const lift = fake.fail({ kind: 'unauthorized' });
    await expect(visit(fake).load(1)).rejects.toMatchObject({ code: 'unauthorized' });
    lift();
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
  });
});

describe('what is kept', () => {
  it('is seen by its own scope only', async () => {
    const fake = createCompanies();
    await visit(fake, {}, { scope: 'Cust12345' }).load(1);
    for (const scope of ['Cust12345/kari', 'Cust1234', 'Cust99999']) {
      const other = visit(fake, {}, { scope });
      expect(await other.pathsOfLoading(1)).toEqual(['Imageinfo 1', 'Image 1']);
    }
    expect((await rowsOf('images')).size).toBe(4);
  });

  it('holds Blobs as Blobs, and no secret', async () => {
    await visit(createCompanies()).load(1);
    await untilWritten();
    const images = await rowsOf('images');
    expect([...images.keys()]).toEqual([expect.stringMatching(/^\["Cust12345\/kari","contact",1,"1001@/u)]);
    expect([...images.values()][0]).toBeInstanceOf(Blob);
    const all = [...(await rowsOf('infos')), ...images, ...(await rowsOf('usages'))];
    expect(JSON.stringify(all)).not.toContain(testToken);
  });

  it('is nothing of an encrypted picture', async () => {
    const fake = createCompanies();
    fake.setInfo(1, { IsEncrypted: true });
    await visit(fake).load(1);
    await untilWritten();
    expect((await rowsOf('infos')).size).toBe(0);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1', 'Image 1']);
  });

  it('is an encrypted picture where that is asked for, and no more where it is not', async () => {
    const fake = createCompanies();
    fake.setInfo(1, { IsEncrypted: true });
    await visit(fake, { include }).load(1);
    expect(await visit(fake, { include }).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1', 'Image 1']);
    await untilWritten();
    expect((await rowsOf('images')).size).toBe(0);
  });

  it('is not even shown where it is to be kept no more', async () => {
    const fake = createCompanies();
    fake.setInfo(1, { IsEncrypted: true });
    await visit(fake, { include }).load(1);
    await untilWritten();
    expect((await visitBeforeAnswer(fake)).restored).toBeUndefined();
  });

  it('is what `include` says, and nothing where it throws', async () => {
    const fake = createCompanies();
    await visit(fake, { include: only2 }).pathsOfLoading(1, 2, 3, 9);
    await untilWritten();
    expect([...(await rowsOf('infos')).keys()].map((key) => JSON.parse(key)[2])).toEqual([2, 9]);
  });

  it('is used up to its age, and then asked for anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
    const fake = createCompanies();
    const options = { maxAgeMs: 60_000 };
    await visit(fake, options).load(1);
    vi.setSystemTime(Date.now() + 59_000);
    expect(await visit(fake, options).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
    // It was looked at meanwhile, and so lives on.
    vi.setSystemTime(Date.now() + 59_000);
    const { queryClient, queries } = visit(fake, options);
    await queryClient.fetchQuery(queries.info(1));
    vi.setSystemTime(Date.now() + 61_000);
    const release = fake.hold();
    const late = visit(fake, options);
    const loading = late.load(1);
    await vi.waitFor(() => expect(fake.inFlight).toBe(1));
    expect(late.queryClient.getQueryData(late.queries.info(1).queryKey)).toBeUndefined();
    release();
    await loading;
  });
});

it('is not fresh for years because a clock was wrong once', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2036-01-01') });
  const fake = createCompanies();
  await visit(fake).load(1);
  await untilWritten();
  vi.setSystemTime(new Date('2026-01-01'));
  const release = fake.hold();
  const { load, queryClient, queries } = visit(fake);
  const loading = load(1);
  const { queryKey } = queries.info(1);
  await vi.waitFor(() => expect(queryClient.getQueryData(queryKey)).toBeDefined());
  expect(queryClient.getQueryState(queryKey)?.dataUpdatedAt).toBeLessThanOrEqual(Date.now());
  release();
  await loading;
});

describe('`stop`', () => {
  it('keeps and reads nothing any more', async () => {
    const fake = createCompanies();
    const { persistence, pathsOfLoading } = visit(fake);
    await pathsOfLoading(1);
    persistence.stop();
    await pathsOfLoading(2);
    expect((await rowsOf('infos')).size).toBe(1);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
  });
});

describe('`clear`', () => {
  it('removes all of the scope, and nothing of others', async () => {
    const fake = createCompanies();
    const kari = visit(fake, {}, { scope: 'Cust12345/kari' });
    const karin = visit(fake, {}, { scope: 'Cust12345/karin' });
    await kari.load(1);
    await karin.load(1);
    await kari.persistence.clear();
    for (const table of ['infos', 'images', 'usages'] as const) {
      const keys = [...(await rowsOf(table)).keys()];
      expect(keys).toEqual([expect.stringContaining('Cust12345/karin"')]);
    }
  });

  it('keeps nothing that comes afterwards', async () => {
    const fake = createCompanies();
    const { persistence, load } = visit(fake);
    const release = fake.hold();
    const loading = load(1);
    await vi.waitFor(() => expect(fake.inFlight).toBe(1));
    await persistence.clear();
    release();
    expect(await loading).toBeInstanceOf(Blob);
    await load(2);
    expect((await rowsOf('infos')).size).toBe(0);
  });

  it('works after `stop` too, and twice', async () => {
    const fake = createCompanies();
    const { persistence, load } = visit(fake);
    await load(1);
    persistence.stop();
    await persistence.clear();
    await persistence.clear();
    expect((await rowsOf('images')).size).toBe(0);
  });

  it('reaches those who keep the same scope elsewhere', async () => {
    const fake = createCompanies();
    const [here, there] = [visit(fake), visit(fake)];
    await here.load(1);
    await here.persistence.clear();
    await vi.waitFor(async () => {
      await there.queryClient.fetchQuery(there.queries.info(2));
      there.queryClient.clear();
      expect((await rowsOf('infos')).size).toBe(0);
    });
    await there.load(3);
    expect((await rowsOf('infos')).size).toBe(0);
  });

  it('lets the next one who signs in keep pictures again', async () => {
    const fake = createCompanies();
    const first = visit(fake);
    await first.load(1);
    await first.persistence.clear();
    await visit(fake).load(1);
    expect(await visit(fake).pathsOfLoading(1)).toEqual(['Imageinfo 1']);
  });
});
