import { expect, it } from 'vitest';
import { mergeMessages } from '../../../src/i18n/mergeMessages.js';
import { avatarMessages } from '../../../src/i18n/messages.js';

it('takes the app’s sentences, and keeps the others', () => {
  const merged = mergeMessages(avatarMessages, {
    company: 'Customer',
    problems: { forbidden: { sentence: 'Ask your administrator.' } },
  });
  expect(merged).toEqual({
    ...avatarMessages,
    company: 'Customer',
    problems: {
      ...avatarMessages.problems,
      forbidden: { label: 'No access', sentence: 'Ask your administrator.' },
    },
  });
});

it('takes the app’s functions', () => {
  const merged = mergeMessages(avatarMessages, { join: (name, addition) => `${name} – ${addition}` });
  expect(merged.join('Nordlys', 'New')).toBe('Nordlys – New');
});

it('leaves what it merges as it is', () => {
  const before = { ...avatarMessages, problems: { ...avatarMessages.problems } };
  mergeMessages(avatarMessages, { company: 'Customer', problems: { offline: { label: 'Away' } } });
  expect(avatarMessages).toEqual(before);
});

it('keeps a sentence in place of undefined', () => {
  expect(mergeMessages(avatarMessages, { company: undefined, problems: undefined })).toEqual(avatarMessages);
});

it.each([
  ['{"company":null,"join":"{name}","problems":"none"}'],
  ['{"problems":{"forbidden":"No","offline":null,"teapot":{"label":"Tea"}}}'],
  ['{"toString":"x","__proto__":{"company":"x"},"constructor":{"prototype":{"company":"x"}}}'],
])('passes over what is no word: %s', (json) => {
  expect(mergeMessages(avatarMessages, JSON.parse(json))).toEqual(avatarMessages);
});
