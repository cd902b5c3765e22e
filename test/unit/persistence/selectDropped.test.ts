import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectDropped, sumBytes, type Usage } from '../../../src/persistence/selectDropped.js';

const now = 1_000;

function usage(id: number, fields: Partial<Usage> = {}): Usage {
  return { contact: ['kari', 'contact', id], bytes: 10, usedAt: id, expiresAt: now, ...fields };
}

it('drops nothing that has room and has not expired', () => {
  expect(selectDropped([usage(1), usage(2)], { maxBytes: 20, now, scope: 'kari' })).toEqual(new Set());
});

it('drops as many as it has to, the one that was looked at longest ago first', () => {
  const usages = [usage(3), usage(1), usage(2)];
  const dropped = selectDropped(usages, { maxBytes: 19, now, scope: 'kari' });
  expect([...dropped].map(({ contact }) => contact[2])).toEqual([1, 2]);
});

it('drops what has expired, whosever it is, and counts it no more', () => {
  const old = usage(9, { expiresAt: now - 1 });
  const foreign = usage(8, { contact: ['ola', 'contact', 8], expiresAt: now - 1 });
  const dropped = selectDropped([old, foreign, usage(1)], { maxBytes: 10, now, scope: 'kari' });
  expect(dropped).toEqual(new Set([old, foreign]));
});

it('makes room in its own scope only, or, without one, in all', () => {
  const foreign = usage(1, { contact: ['ola', 'contact', 1] });
  const usages = [foreign, usage(2), usage(3)];
  expect(selectDropped(usages, { maxBytes: 20, now, scope: 'kari' })).toEqual(new Set());
  expect(selectDropped(usages, { maxBytes: 20, now })).toEqual(new Set([foreign]));
});

it('never leaves more than the limit, and never drops one that was looked at later than one it keeps', () => {
  const usages = fc.array(fc.record({ bytes: fc.nat(100), usedAt: fc.nat(50) }), { maxLength: 30 });
  fc.assert(
    fc.property(usages, fc.nat(1_000), (rows, maxBytes) => {
      const all = rows.map((row, index) => usage(index + 1, row));
      const dropped = selectDropped(all, { maxBytes, now, scope: 'kari' });
      const kept = all.filter((each) => !dropped.has(each));
      expect(sumBytes(kept)).toBeLessThanOrEqual(maxBytes);
      const newestDropped = Math.max(...[...dropped].map(({ usedAt }) => usedAt));
      expect(kept.every(({ usedAt }) => usedAt >= newestDropped)).toBe(true);
    }),
  );
});
