'use client';

import { useEffect, useRef } from 'react';
import type { ContactPictureState } from '../hooks/useContactPicture.js';
import type { ContactImageStatus } from '../images/contactImageState.js';

interface StatusReporterProps {
  state: ContactPictureState;
  onChange: (status: ContactImageStatus, state: ContactPictureState) => void;
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
