import { afterEach, beforeEach } from 'vitest';

/**
 * Unexpected output on the console fails the test that caused it. A test that expects a warning
 * says so with `vi.spyOn(console, 'warn').mockImplementation(...)`, which takes this one's place.
 */
const methods = ['error', 'warn'] as const;
const unexpected: string[] = [];

for (const method of methods) {
  const print = console[method];
  console[method] = (...args: unknown[]) => {
    unexpected.push(`console.${method}: ${args.map(String).join(' ')}`);
    print(...args);
  };
}

beforeEach(() => {
  unexpected.length = 0;
});

afterEach(() => {
  if (unexpected.length > 0) throw new Error(`Unexpected output on the console.\n${unexpected.join('\n')}`);
});
