import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emulateMedia } from './emulateMedia.js';
import { find, renderEverything } from './renderEverything.js';

/** All style rules of the package that are on the page, those in `@media` too. */
function ourRules(): CSSStyleRule[] {
  const all = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => [rule].concat(rule instanceof CSSGroupingRule ? all(rule.cssRules) : []));
  return [...document.styleSheets]
    .flatMap((sheet) => all(sheet.cssRules))
    .filter((rule) => rule instanceof CSSLayerBlockRule && rule.name === 'superoffice-images')
    .flatMap((layer) => (layer instanceof CSSLayerBlockRule ? all(layer.cssRules) : []))
    .filter((rule) => rule instanceof CSSStyleRule);
}

function addStyles(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
  return style;
}

/** What is seen of each element and of what is drawn before and after it. */
function looks(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) =>
    [undefined, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      // A custom property is nothing that is seen.
      return [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${element.className} ${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`);
    }),
  );
}

const readers = {
  'a reader without wishes': {},
  'one who asks for contrast and less motion': {
    'prefers-contrast': 'more',
    'prefers-reduced-motion': 'reduce',
  },
  'one who forces colours': { 'forced-colors': 'active' },
  'a printer': { media: 'print' },
};

describe.each(Object.entries(readers))('for %s', (_, media) => {
  it.each([
    ['outside of all layers', (rules: string) => rules],
    ['in a layer of the app', (rules: string) => `@layer app { ${rules} }`],
  ])('gives way everywhere to one plain class %s', async (_where, inItsPlace) => {
    const host = await renderEverything();
    await emulateMedia(media);
    find(host, '.so-avatar-group-overflow').focus();
    await userEvent.keyboard('{Enter}');
    // Only now: on paper there are no cards to wait for.
    await emulateMedia(media);

    const elements = [...host.querySelectorAll('[class*="so-"]')];
    for (const element of elements) element.classList.add('mine');
    // Direction and isolation of text are the two that `all` leaves out.
    addStyles(inItsPlace('.mine, .mine::before, .mine::after { all: initial; unicode-bidi: normal }'));
    const withOurs = looks(elements);
    const without = addStyles('');
    without.remove();
    const sheets = [...document.styleSheets].filter((sheet) =>
      [...sheet.cssRules].some(
        (rule) => rule instanceof CSSLayerBlockRule && rule.name === 'superoffice-images',
      ),
    );
    for (const sheet of sheets) sheet.disabled = true;
    onTestFinished(() => {
      for (const sheet of sheets) sheet.disabled = false;
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(withOurs).toEqual(looks(elements));
  });
});

describe('the stylesheet', () => {
  it('has no rule with any specificity, and none that is important', async () => {
    await renderEverything();
    const rules = ourRules();
    expect(rules.length).toBeGreaterThan(80);
    const specific = rules.filter(
      ({ selectorText }) => !/^(?:(?:, )?:where\(.*\)(?:::before|::after)?)+$/u.test(selectorText),
    );
    const important = rules.filter(({ style }) => style.cssText.includes('!important'));
    expect([...specific, ...important].map(({ cssText }) => cssText)).toEqual([]);
  });

  it('is all there is: components bring no styles of their own', async () => {
    const before = [document.styleSheets.length, document.adoptedStyleSheets.length];
    const host = await renderEverything();
    expect([document.styleSheets.length, document.adoptedStyleSheets.length]).toEqual(before);
    expect(host.querySelector('style, link')).toBeNull();
  });
});
