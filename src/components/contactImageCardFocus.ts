'use client';

import { useCallback, useEffect, useRef, type FocusEvent } from 'react';

/** What a card's trigger is given, so that the keyboard opens the card too. */
export interface CardFocus {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
  /** For when the card closes and has the focus: that it then comes back to the trigger opens nothing. */
  ignoreReturn: () => void;
}

/**
 * Opens a card when the keyboard comes to its trigger and stays for a moment. It leaves the focus where it is.
 *
 * @param delayMs How long the focus has to stay.
 */
export function useOpenOnFocus(open: () => void, delayMs: number): CardFocus {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isIgnored = useRef(false);
  const forget = useCallback(() => {
    isIgnored.current = false;
  }, []);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      document.removeEventListener('focusin', forget);
    },
    [forget],
  );
  return {
    onFocus: ({ currentTarget }) => {
      // A press opens by itself, and needs no delay.
      if (isIgnored.current || !currentTarget.matches(':focus-visible')) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(open, delayMs);
    },
    onBlur: ({ currentTarget }) => {
      clearTimeout(timer.current);
      // The window has lost the focus, not the trigger: when it comes back, nobody has asked for a card.
      isIgnored.current = document.activeElement === currentTarget;
    },
    ignoreReturn: () => {
      clearTimeout(timer.current);
      isIgnored.current = true;
      // Wherever it goes, it has come back; React tells the trigger before the document hears of it.
      document.addEventListener('focusin', forget, { once: true });
    },
  };
}
