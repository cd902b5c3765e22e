'use client';

import { createContext } from 'react';
import type { FormatOptions } from '../format/FormatOptions.js';
import type { Messages } from './Locale.js';

/** What the provider says about a tree. */
export interface LocaleContextValue {
  format: FormatOptions;
  /** The words of a group. The English ones are handed in, so that only who uses a group carries it. */
  messagesOf: <G extends keyof Messages>(group: G, english: Messages[G]) => Messages[G];
}

/** The language of the tree; read through `useMessages` and `useFormatOptions`. */
export const LocaleContext = createContext<LocaleContextValue | null>(null);
