import { parseEntityId, type ContactId } from '../superoffice/entityId.js';

/** A company in a group. */
export interface GroupContact {
  contactId: ContactId;
  name?: string | null | undefined;
}

/** A group's companies, parted by whether there is room for them. */
export interface GroupPlaces<Contact> {
  shown: Contact[];
  rest: Contact[];
}

/** The same for `7` and `"7"`, which are one company. */
export function getContactKey({ contactId }: GroupContact): string {
  return String(parseEntityId(contactId) ?? contactId);
}

/** Each company once, where it stands first. */
export function uniqueContacts<Contact extends GroupContact>(contacts: readonly Contact[]): Contact[] {
  const byKey = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = getContactKey(contact);
    if (!byKey.has(key)) byKey.set(key, contact);
  }
  return [...byKey.values()];
}

/**
 * Parts companies into those that are seen and the rest. The button for the rest takes a place of its own, so
 * it never stands for one company alone: that one has the place.
 *
 * @param max How many places there are, at least 2.
 */
export function splitContacts<Contact>(contacts: readonly Contact[], max: number): GroupPlaces<Contact> {
  const places = Math.max(2, Number.isNaN(max) ? 2 : Math.floor(max));
  if (contacts.length <= places) return { shown: [...contacts], rest: [] };
  return { shown: contacts.slice(0, places - 1), rest: contacts.slice(places - 1) };
}
