'use client';

import { useContext } from 'react';
import type { FormatOptions } from '../format/FormatOptions.js';
import { LocaleContext } from './LocaleContext.js';

const readersOwn: FormatOptions = {};

/** How the tree writes numbers and dates: for the functions of `format/`. Without a provider, as the reader does. */
export function useFormatOptions(): FormatOptions {
  return useContext(LocaleContext)?.format ?? readersOwn;
}
