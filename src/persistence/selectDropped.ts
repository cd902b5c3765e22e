import type { ContactKey } from './rowKeys.js';
import type { UsageRow } from './rows.js';

/** A contact whose rows take room. */
export interface Usage extends Pick<UsageRow, 'bytes' | 'usedAt' | 'expiresAt'> {
  contact: ContactKey;
}

/**
 * Decides whose rows have to go: all that have expired, and, where the others take more than `maxBytes`, those
 * of the contacts that were looked at longest ago.
 *
 * @param scope Whose contacts make room; without one it is everybody's.
 */
export function selectDropped(
  usages: readonly Usage[],
  { maxBytes, now, scope }: { maxBytes: number; now: number; scope?: string | undefined },
): Set<Usage> {
  const dropped = new Set(usages.filter(({ expiresAt }) => expiresAt < now));
  const others = usages.filter(
    (usage) => !dropped.has(usage) && (scope === undefined || usage.contact[0] === scope),
  );
  let bytes = sumBytes(others);
  for (const usage of others.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (bytes <= maxBytes) break;
    bytes -= usage.bytes;
    dropped.add(usage);
  }
  return dropped;
}

export function sumBytes(usages: readonly Usage[]): number {
  return usages.reduce((sum, { bytes }) => sum + bytes, 0);
}
