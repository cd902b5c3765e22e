import type { Fault } from './Fault.js';
import type { FaultRow } from './FaultRow.js';

const secondMs = 1_000;
const yearMs = 365 * 24 * 3_600 * secondMs;

const after = (text: string): Fault => ({ kind: 'answer', status: 429, headers: { 'Retry-After': text } });
const at = (fromNowMs: number): Fault => ({ kind: 'retryAt', fromNowMs });

const forms: Readonly<Record<string, Fault>> = {
  seconds: after('2'),
  'part of a second': after('0.5'),
  '0 seconds': after('0'),
  'negative seconds': after('-5'),
  'a year of seconds': after(String(yearMs / secondMs)),
  'a date': at(2 * secondMs),
  'a date that has passed': at(-3_600 * secondMs),
  'a date in a year': at(yearMs),
  words: after('soon'),
  'nothing in it': after(''),
};

/** A server that asks to be left alone, in every form of `Retry-After`. */
export const throttling: readonly FaultRow[] = [
  ...Object.entries(forms).map(([name, fault]): FaultRow => ({
    name: `429, Retry-After is ${name}`,
    at: 'info',
    fault,
    ends: 'throttled',
  })),
  {
    name: '429 without Retry-After, info',
    at: 'info',
    fault: { kind: 'answer', status: 429 },
    ends: 'throttled',
  },
  {
    name: '429 without Retry-After, image',
    at: 'image',
    fault: { kind: 'answer', status: 429 },
    ends: 'throttled',
  },
  {
    name: '503 and Retry-After in seconds, info',
    at: 'info',
    fault: { kind: 'answer', status: 503, headers: { 'Retry-After': '1' } },
    ends: 'throttled',
  },
  {
    name: '429 once',
    at: 'info',
    fault: { kind: 'answer', status: 429, headers: { 'Retry-After': '1' }, times: 1 },
    ends: 'loaded',
    asked: 2,
  },
];
