'use client';

import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` where there is a layout. On a server React 18 would warn that there is none. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
