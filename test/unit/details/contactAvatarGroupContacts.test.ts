import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../src/components/contactAvatarGroupChanges.js';
import { splitContacts, uniqueContacts } from '../../../src/components/contactAvatarGroupContacts.js';
import { groupMessages } from '../../../src/i18n/messages.js';

describe('the places of a group', () => {
  it.each([
    [7, 5, 4, 3],
    [5, 5, 5, 0],
    [6, 5, 4, 2],
    [3, 2, 1, 2],
    [2, 1, 2, 0],
    [3, 0, 1, 2],
    [3, Number.NaN, 1, 2],
    [3, Number.POSITIVE_INFINITY, 3, 0],
    [0, 5, 0, 0],
  ])('for %i companies and max %d are %i, with %i in the rest', (count, max, shown, rest) => {
    const split = splitContacts(Array.from({ length: count }), max);
    expect([split.shown.length, split.rest.length]).toEqual([shown, rest]);
  });

  it('hold everybody in order, and no button for one alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.double(), (contacts, max) => {
        const { shown, rest } = splitContacts(contacts, max);
        expect([...shown, ...rest]).toEqual(contacts);
        expect(rest).not.toHaveLength(1);
      }),
    );
  });
});

describe('the companies of a group', () => {
  it('are there once each, whether their ids are numbers or texts', () => {
    const contacts = [{ contactId: 7, name: 'a' }, { contactId: '7', name: 'b' }, { contactId: 8 }];
    expect(uniqueContacts(contacts)).toEqual([contacts[0], contacts[2]]);
  });
});

describe('what is said of changes', () => {
  const words = { ...groupMessages, company: 'Company' };
  const [a, b, c] = [{ contactId: 1, name: 'Fjord Data' }, { contactId: 2, name: ' ' }, { contactId: 3 }];
  it.each([
    ['nothing', [a, b], [b, a], ''],
    ['one who joins', [], [a], 'Fjord Data was added.'],
    ['one who leaves', [a, b], [b], 'Fjord Data was removed.'],
    ['one without a name', [a], [a, b], 'Company was added.'],
    ['several', [a], [a, b, c], '2 companies were added.'],
    ['both ways', [a, b], [b, c], 'Company was added. Fjord Data was removed.'],
  ])('is right for %s', (_, before, after, sentence) => {
    expect(describeChanges(before, after, words)).toBe(sentence);
  });
});
