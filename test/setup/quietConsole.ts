import { afterEach, beforeEach } from 'vitest';

/**
 * Unexpected output on the console fails the test that caused it. A test that expects a warning
 * says so with `vi.spyOn(console, 'warn').mockImplementation(...)`, which takes this one's place.
 */
const methods = ['error', 'warn'] as const;
/** What a busy browser says of itself: someone has heard of a size one frame late. */
const notices = /^Error: ResizeObserver loop completed with undelivered notifications/u;
const unexpected: string[] = [];

for (const method of methods) {
  const print = console[method];
  console[method] = (...args: unknown[]) => {
    const text = args.map(String).join(' ');
    if (notices.test(text)) return;
    unexpected.push(`console.${method}: ${text}`);
    print(...args);
  };
}

beforeEach(() => {
  unexpected.length = 0;
});

afterEach(() => {
  if (unexpected.length > 0) throw new Error(`Unexpected output on the console.\n${unexpected.join('\n')}`);
});
