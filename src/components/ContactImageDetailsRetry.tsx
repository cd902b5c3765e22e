'use client';

import { useRef, type JSX } from 'react';
import { useIsomorphicLayoutEffect } from '../hooks/useIsomorphicLayoutEffect.js';

interface ContactImageDetailsRetryProps {
  label: string;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Asks again. It stays while it does, and when it goes, the focus does not go with it. */
export function ContactImageDetailsRetry(props: ContactImageDetailsRetryProps): JSX.Element {
  const { label, isRetrying, onRetry } = props;
  const ref = useRef<HTMLButtonElement>(null);
  useIsomorphicLayoutEffect(() => {
    const button = ref.current;
    const around = button?.closest<HTMLElement>('.so-contact-image-details');
    return () => {
      if (button !== null && document.activeElement === button) around?.focus();
    };
  }, []);
  return (
    <button
      ref={ref}
      type="button"
      className="so-image-details-retry"
      // Not `disabled`: that would take the focus away.
      aria-disabled={isRetrying}
      onClick={() => {
        if (!isRetrying) onRetry();
      }}
    >
      {label}
    </button>
  );
}
