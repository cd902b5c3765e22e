// @vitest-environment jsdom
import { cleanup, render, renderHook } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/Locale.js';
import {
  avatarMessages,
  cardMessages,
  detailsMessages,
  editorMessages,
  groupMessages,
} from '../../../src/i18n/messages.js';
import {
  SuperOfficeImagesLocaleProvider,
  type SuperOfficeImagesLocaleProviderProps,
} from '../../../src/i18n/SuperOfficeImagesLocaleProvider.js';
import { useFormatOptions } from '../../../src/i18n/useFormatOptions.js';
import { useMessages } from '../../../src/i18n/useMessages.js';

afterEach(() => cleanup());

/** A language of an app's own. */
const faroese: Locale = {
  tag: 'fo',
  avatar: { ...avatarMessages, company: 'Fyritøka', loading: 'Innlesur' },
  details: detailsMessages,
  card: { ...cardMessages, close: 'Lat aftur' },
  group: groupMessages,
  editor: editorMessages,
};

type Props = Omit<SuperOfficeImagesLocaleProviderProps, 'children'>;

/** The providers, the outermost first. */
function within(...providers: Props[]): ComponentType<{ children: ReactNode }> {
  return ({ children }) =>
    providers.reduceRight<ReactNode>(
      (inner, props) => <SuperOfficeImagesLocaleProvider {...props}>{inner}</SuperOfficeImagesLocaleProvider>,
      children,
    );
}

function avatarWords(...providers: Props[]) {
  return renderHook(() => useMessages('avatar', avatarMessages), { wrapper: within(...providers) }).result
    .current;
}

function formatOptions(...providers: Props[]) {
  return renderHook(() => useFormatOptions(), { wrapper: within(...providers) }).result.current;
}

describe('without a provider', () => {
  it('speaks English', () => {
    expect(avatarWords()).toBe(avatarMessages);
  });

  it('formats as the reader does', () => {
    expect(formatOptions()).toEqual({});
  });
});

describe('the words', () => {
  it('are those of the locale', () => {
    expect(avatarWords({ locale: faroese })).toBe(faroese.avatar);
  });

  it('are English where there is no locale', () => {
    expect(avatarWords({ timeZone: 'Europe/Oslo' })).toBe(avatarMessages);
  });

  it('are the app’s own where it has some', () => {
    const words = avatarWords({ locale: faroese, messages: { avatar: { company: 'Kundi' } } });
    expect(words).toEqual({ ...faroese.avatar, company: 'Kundi' });
  });

  it('may be the app’s own in English', () => {
    const words = avatarWords({ messages: { avatar: { problems: { offline: { label: 'Away' } } } } });
    expect(words.problems.offline).toEqual({ ...avatarMessages.problems.offline, label: 'Away' });
  });

  it('are replaced in their group alone', () => {
    const { result } = renderHook(() => useMessages('card', cardMessages), {
      wrapper: within({ locale: faroese, messages: { avatar: { company: 'Kundi' } } }),
    });
    expect(result.current).toBe(faroese.card);
  });
});

describe('formats', () => {
  it('are those of the locale', () => {
    expect(formatOptions({ locale: faroese })).toEqual({ locale: 'fo' });
  });

  it('may differ from the words', () => {
    expect(formatOptions({ locale: faroese, formatLocale: 'en-GB', timeZone: 'Asia/Tokyo' })).toEqual({
      locale: 'en-GB',
      timeZone: 'Asia/Tokyo',
    });
  });
});

describe('a provider in a provider', () => {
  const outer: Props = {
    locale: faroese,
    messages: { avatar: { company: 'Kundi' } },
    timeZone: 'Asia/Tokyo',
  };

  it('replaces some more words', () => {
    const words = avatarWords(outer, { messages: { avatar: { retry: 'Aftur' } } });
    expect(words).toEqual({ ...faroese.avatar, company: 'Kundi', retry: 'Aftur' });
  });

  it('speaks another language in its own words', () => {
    const english: Locale = { ...faroese, tag: 'en', avatar: avatarMessages };
    expect(avatarWords(outer, { locale: english })).toBe(avatarMessages);
  });

  it('keeps what it does not name', () => {
    expect(formatOptions(outer, { formatLocale: 'da' })).toEqual({ locale: 'da', timeZone: 'Asia/Tokyo' });
  });
});

describe('drawing', () => {
  const messages = { avatar: { company: 'Kundi' } };

  function renderCounted() {
    const seen: unknown[] = [];
    function Reader() {
      seen.push(useMessages('avatar', avatarMessages), useFormatOptions());
      return null;
    }
    // The same element each time: only the context can make it draw.
    const reader = <Reader />;
    const { rerender } = render(reader);
    const show = (props: Props) => {
      seen.length = 0;
      rerender(<SuperOfficeImagesLocaleProvider {...props}>{reader}</SuperOfficeImagesLocaleProvider>);
    };
    show({ locale: faroese, messages });
    return { seen, show };
  }

  it('draws nothing anew for the same props', () => {
    const { seen, show } = renderCounted();
    expect(seen).toHaveLength(2);
    show({ locale: faroese, messages });
    expect(seen).toEqual([]);
  });

  it('draws anew for another language', () => {
    const { seen, show } = renderCounted();
    show({ messages });
    expect(seen).toEqual([{ ...avatarMessages, company: 'Kundi' }, {}]);
  });

  it('hands everyone the same words', () => {
    const read: unknown[] = [];
    function Reader() {
      read.push(useMessages('avatar', avatarMessages));
      return null;
    }
    render(
      <SuperOfficeImagesLocaleProvider locale={faroese} messages={messages}>
        <Reader />
        <Reader />
      </SuperOfficeImagesLocaleProvider>,
    );
    expect(read[1]).toBe(read[0]);
  });
});

function LoadingWord() {
  return useMessages('avatar', avatarMessages).loading;
}

it('speaks on a server', () => {
  const html = renderToString(
    <SuperOfficeImagesLocaleProvider locale={faroese}>
      <LoadingWord />
    </SuperOfficeImagesLocaleProvider>,
  );
  expect(html).toBe('Innlesur');
});
