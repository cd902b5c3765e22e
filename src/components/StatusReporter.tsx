'use client';

import { useEffect, useRef } from 'react';
import type { ContactImageStatus } from '../images/contactImageState.js';
import type { ContactAvatarState } from './contactAvatarState.js';

interface StatusReporterProps {
  state: ContactAvatarState;
  onChange: (status: ContactImageStatus, state: ContactAvatarState) => void;
}

/**
 * Calls back when the status has become another, with what it is now; the first one counts too. It draws
 * nothing: as a component it costs those nothing who do not listen.
 */
export function StatusReporter({ state, onChange }: StatusReporterProps): null {
  const told = useRef<ContactImageStatus | null>(null);
  useEffect(() => {
    if (told.current === state.status) return;
    told.current = state.status;
    onChange(state.status, state);
  });
  return null;
}
