import { expect, it } from 'vitest';
import { speedUpClock } from '../browser/fixtures/fastClock.js';
import { companyCount } from './companyCount.js';
import { Census, type Holdings } from './page/Census.js';
import { Workday } from './page/Workday.js';

// Ten minutes' worth of waiting is no part of what is tried.
speedUpClock(10);

/** At least. `npm run soak` is the long one. */
const wanted = Number(import.meta.env['VITE_SOAK_AVATARS'] ?? 800);

/** A URL, and a timer with it, may outlive its avatar by five seconds. */
const graceMs = 6_000;

/**
 * By how much the page may have grown at the end, however many avatars there were: by what vitest notes down, and
 * by one list. React lets go of the tree that it has drawn last when it draws the next one.
 */
const room: Holdings = {
  'heap (kB)': 2_000,
  'DOM nodes': 5 * companyCount,
  listeners: companyCount,
  'observed elements': 0,
  timers: 0,
  'object URLs': 0,
  'IndexedDB rows': 0,
};

async function work(user: string): Promise<number> {
  const day = new Workday(user);
  await day.openList();
  await day.scroll();
  await day.replacePictures();
  await day.loseNetwork();
  for (let times = 0; times < 3; times += 1) {
    day.closeList();
    await day.openList();
  }
  await day.signOut();
  return day.avatars;
}

async function workUntil(total: number): Promise<number> {
  let done = 0;
  for (let day = 0; done < total; day += 1) done += await work(day % 2 === 0 ? 'kari' : 'ola');
  return done;
}

async function takeAfterGrace(census: Census): Promise<Holdings> {
  await new Promise((resolve) => {
    setTimeout(resolve, graceMs);
  });
  return census.take();
}

it('holds no more after many avatars than after the first', { timeout: 900_000 }, async () => {
  const census = await Census.begin();
  // A day of each user: decoded pictures are kept for whoever comes next, up to a limit that is reached by then.
  await workUntil(1_600);
  const before = await takeAfterGrace(census);
  const avatars = await workUntil(wanted);
  const after = await takeAfterGrace(census);
  console.log(toTable(avatars, before, after));
  expect(namesOf(before).filter((name) => after[name] - before[name] > room[name])).toEqual([]);
  expect(after).toMatchObject({
    'observed elements': 0,
    timers: 0,
    'object URLs': 0,
    'IndexedDB rows': 0,
  });
});

function namesOf(holdings: Holdings): (keyof Holdings)[] {
  return Object.keys(holdings) as (keyof Holdings)[];
}

function toLine(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(18) + cells.map((cell) => String(cell).padStart(9)).join('');
}

function toTable(avatars: number, before: Holdings, after: Holdings): string {
  return [
    toLine(`${avatars} avatars`, 'before', 'after'),
    ...namesOf(before).map((name) => toLine(name, before[name], after[name])),
  ].join('\n');
}
