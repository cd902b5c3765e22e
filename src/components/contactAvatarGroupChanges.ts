import type { GroupMessages } from '../i18n/GroupMessages.js';
import { getContactKey, type GroupContact } from './contactAvatarGroupContacts.js';

interface ChangeWords extends Pick<GroupMessages, 'joined' | 'left' | 'manyJoined' | 'manyLeft'> {
  /** For a company without a name. */
  company: string;
}

function missingFrom(others: readonly GroupContact[], contacts: readonly GroupContact[]): GroupContact[] {
  const keys = new Set(others.map(getContactKey));
  return contacts.filter((contact) => !keys.has(getContactKey(contact)));
}

/** Who came and who went, in a sentence or two; empty when nobody did. */
export function describeChanges(
  before: readonly GroupContact[],
  after: readonly GroupContact[],
  words: ChangeWords,
): string {
  const say = (
    changed: GroupContact[],
    one: (name: string) => string,
    many: (count: number) => string,
  ): string[] => {
    const [first] = changed;
    if (first === undefined) return [];
    return [changed.length === 1 ? one(first.name?.trim() || words.company) : many(changed.length)];
  };
  return [
    ...say(missingFrom(before, after), words.joined, words.manyJoined),
    ...say(missingFrom(after, before), words.left, words.manyLeft),
  ].join(' ');
}
