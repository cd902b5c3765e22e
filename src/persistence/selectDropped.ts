import type { ContactKey } from './rowKeys.js';
import type { UsageRow } from './rows.js';

/** A contact whose rows take room. */
export interface Usage extends Pick<UsageRow, 'bytes' | 'usedAt' | 'expiresAt'> {
  contact: ContactKey;
}

/** Below the limit by so much (its share), so that not every picture that comes has another one dropped. */
const roomAfterwards = 0.1;

/**
 * Decides whose rows have to go: all that have expired, and, where the scope takes more than `maxBytes`, those
 * of its contacts that were looked at longest ago.
 */
export function selectDropped(
  usages: readonly Usage[],
  scope: string,
  { maxBytes, now }: { maxBytes: number; now: number },
): ContactKey[] {
  const dropped = usages.filter(({ expiresAt }) => expiresAt < now);
  const own = usages.filter(({ contact, expiresAt }) => contact[0] === scope && expiresAt >= now);
  let bytes = own.reduce((sum, usage) => sum + usage.bytes, 0);
  const goal = bytes > maxBytes ? maxBytes * (1 - roomAfterwards) : maxBytes;
  for (const usage of own.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (bytes <= goal) break;
    bytes -= usage.bytes;
    dropped.push(usage);
  }
  return dropped.map(({ contact }) => contact);
}
