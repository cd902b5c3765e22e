import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';

function reviveDate(date: unknown): Date | null {
  if (date instanceof Date) return date;
  return typeof date === 'string' ? new Date(date) : null;
}

// One for each: React wants what is read twice to be the same object, and who shares an info shares this.
const revived = new WeakMap<ContactImageInfo, ContactImageInfo>();

/**
 * An info whose dates are instants again, after a cache or a server's state that was written as JSON: there
 * they are text. One that is as it was fetched stays the very same object.
 */
export function reviveInfo(info: ContactImageInfo | null): ContactImageInfo | null {
  if (info === null) return null;
  const createdDate = reviveDate(info.createdDate);
  const updatedDate = reviveDate(info.updatedDate);
  if (createdDate === info.createdDate && updatedDate === info.updatedDate) return info;
  const known = revived.get(info) ?? { ...info, createdDate, updatedDate };
  revived.set(info, known);
  return known;
}
