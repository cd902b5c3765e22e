import { vi } from 'vitest';

/** In a page Vite shows only what begins with its own name. */
const { FUZZ_RUNS, VITE_FUZZ_RUNS } = import.meta.env as Record<string, string | undefined>;

/**
 * `FUZZ_RUNS=50` tries everything fifty times as often; in Chromium `VITE_FUZZ_RUNS=50` does.
 */
const factor = Math.max(1, Number(FUZZ_RUNS ?? VITE_FUZZ_RUNS ?? 1) || 1);

vi.setConfig({ testTimeout: 20_000 * factor });

/** How often a property is tried, for fast-check; what it tried when it fails, it prints with its seed. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.round(count * factor) };
}
