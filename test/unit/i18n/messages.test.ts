import { describe, expect, it } from 'vitest';
import type { SuperOfficeErrorCode } from 'react-superoffice-images/core';
import { avatarMessages as messages } from '../../../src/i18n/messages.js';

/** Every code: a new one without words does not compile. */
const codes = Object.keys({
  'invalid-id': true,
  unauthorized: true,
  forbidden: true,
  'not-found': true,
  throttled: true,
  'wrong-tenant': true,
  'server-error': true,
  offline: true,
  timeout: true,
  'invalid-response': true,
  'unsupported-image': true,
  'too-large': true,
  rejected: true,
} satisfies Record<SuperOfficeErrorCode, true>) as SuperOfficeErrorCode[];

it('has words for every failure, and for no other', () => {
  expect(Object.keys(messages.problems).toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)('%s', (code) => {
  const { label, sentence } = messages.problems[code];

  it('has a label that fits on a badge', () => {
    expect(label).toMatch(/^\p{Lu}\p{Ll}+(?: \p{Ll}+)?$/u);
    expect(label.length).toBeLessThanOrEqual(12);
  });

  it('has sentences for people who know nothing about HTTP', () => {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/HTTP|\d{3}|API|token|null|error/iu);
  });
});

it('tells every failure in words of its own', () => {
  const sentences = codes.map((code) => messages.problems[code].sentence);
  expect(new Set(sentences).size).toBe(codes.length);
});

it('joins a name and what else there is to say', () => {
  expect(messages.join('Nordlys Kaffe AS', 'PNG')).toBe('Nordlys Kaffe AS, PNG');
});
