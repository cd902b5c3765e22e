'use client';

import { useContext } from 'react';
import type { Messages } from './Locale.js';
import { LocaleContext } from './LocaleContext.js';

/**
 * The words of a group in the tree's language, the same object until the provider gets another one.
 *
 * @param english The group in English, for where there is no provider.
 */
export function useMessages<G extends keyof Messages>(group: G, english: Messages[G]): Messages[G] {
  return useContext(LocaleContext)?.messagesOf(group, english) ?? english;
}
