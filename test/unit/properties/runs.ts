import { vi } from 'vitest';

/** `FUZZ_RUNS=50` tries everything fifty times as often. */
const factor = Math.max(1, Number(process.env['FUZZ_RUNS'] ?? 1) || 1);

vi.setConfig({ testTimeout: 20_000 * factor });

/** How often a property is tried, for fast-check; what it tried when it fails, it prints with its seed. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.round(count * factor) };
}
