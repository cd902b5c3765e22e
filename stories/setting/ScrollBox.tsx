import type { JSX, ReactNode, Ref } from 'react';

interface ScrollBoxProps {
  /** Pixels. */
  height: number;
  children: ReactNode;
  /** The box itself. Not `ref`, which is a prop since React 19 only. */
  boxRef?: Ref<HTMLElement>;
}

/** A list in a box of its own that scrolls: within reach of the keyboard, and it says what it is. */
export function ScrollBox({ height, children, boxRef }: ScrollBoxProps): JSX.Element {
  return (
    <section
      ref={boxRef}
      aria-label="Companies"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached to be scrolled.
      tabIndex={0}
      style={{ height, overflow: 'auto' }}
    >
      {children}
    </section>
  );
}
