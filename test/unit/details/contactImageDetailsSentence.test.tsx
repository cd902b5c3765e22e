import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fillSentence } from '../../../src/components/contactImageDetailsSentence.js';

it('puts elements where the values of a sentence go, in the order of the language', () => {
  const filled = fillSentence((date, person) => `${person}, ${date}.`, <time>today</time>, <bdi>Kari</bdi>);
  expect(renderToStaticMarkup(<>{filled}</>)).toBe('<bdi>Kari</bdi>, <time>today</time>.');
});

it('takes a sentence that leaves a value out, or says it twice', () => {
  expect(renderToStaticMarkup(<>{fillSentence(() => 'Nobody <b>', <i>a</i>)}</>)).toBe('Nobody &lt;b&gt;');
  expect(renderToStaticMarkup(<>{fillSentence((a) => a + a, <i>a</i>)}</>)).toBe('<i>a</i><i>a</i>');
});
