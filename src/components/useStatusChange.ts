'use client';

import { useEffect, useRef } from 'react';
import type { ContactImageStatus } from '../images/contactImageState.js';
import type { ContactAvatarState } from './contactAvatarState.js';

/** Calls back when the status has become another, with what it is now; the first one counts too. */
export function useStatusChange(
  state: ContactAvatarState,
  onStatusChange: ((status: ContactImageStatus, state: ContactAvatarState) => void) | undefined,
): void {
  const told = useRef<ContactImageStatus | null>(null);
  useEffect(() => {
    if (told.current === state.status) return;
    told.current = state.status;
    onStatusChange?.(state.status, state);
  });
}
