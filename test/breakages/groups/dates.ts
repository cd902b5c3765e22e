import type { Breakage } from '../Breakage.js';

const parse = 'test/unit/superoffice/parseUtcDate.test.ts';
const relative = 'test/unit/format/formatRelativeTime.test.ts';

/** Dates are the instants that SuperOffice means. */
export const dates: readonly Breakage[] = [
  {
    promise: 'A date without an offset is UTC, and not the reader’s time.',
    file: 'src/superoffice/parseUtcDate.ts',
    find: '${offsetHours}:${offsetMinutes}`',
    replace: "${/Z|[+-]\\d\\d(?::?\\d\\d)?$/iu.test(text ?? '') ? `${offsetHours}:${offsetMinutes}` : ''}`",
    caughtBy: parse,
  },
  {
    promise: 'An offset counts.',
    file: 'src/superoffice/parseUtcDate.ts',
    find: '${offsetHours}:${offsetMinutes}`',
    replace: 'Z`',
    caughtBy: parse,
  },
  {
    promise: 'The year 1 means that a date is not set.',
    file: 'src/superoffice/parseUtcDate.ts',
    find: " || day < '0002'",
    replace: '',
    caughtBy: parse,
  },
  {
    promise: '30 February is no date.',
    file: 'src/superoffice/parseUtcDate.ts',
    find: 'return new Date(`${day}T00:00Z`).toISOString().startsWith(day) ? instant : null;',
    replace: 'return instant;',
    caughtBy: parse,
  },
  {
    promise: 'A fraction of less than three digits is one of a second.',
    file: 'src/superoffice/parseUtcDate.ts',
    find: "fraction.padEnd(3, '0')",
    replace: "fraction.padStart(3, '0')",
    caughtBy: parse,
  },
  {
    promise: 'Yesterday is the day before on the reader’s calendar.',
    file: 'src/format/formatRelativeTime.ts',
    find: 'if (size < dayMs || days === 0)',
    replace: 'if (size < 2 * dayMs || days === 0)',
    caughtBy: relative,
  },
  {
    promise: 'A server’s clock that is ahead by less than a minute is now.',
    file: 'src/format/formatRelativeTime.ts',
    find: "if (size < minuteMs) return near.format(0, 'second');",
    replace: "if (ms <= 0 && size < minuteMs) return near.format(0, 'second');",
    caughtBy: relative,
  },
];
