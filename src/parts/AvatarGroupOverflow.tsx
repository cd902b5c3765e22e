'use client';

import { forwardRef, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { AvatarGroupPopup } from './AvatarGroupPopup.js';
import type { PartProps } from './PartProps.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { usePart } from './usePart.js';

/** What `AvatarGroup.Overflow` tells functions for `className`, `style` and `render`. */
export interface AvatarGroupOverflowState {
  isOpen: boolean;
}

export interface AvatarGroupOverflowProps extends Omit<
  PartProps<'button', AvatarGroupOverflowState>,
  'title'
> {
  /** Names the button: `Show 4 more companies`. */
  label: string;
  /** Those that have no room, in the list that the button opens. */
  items: ReactNode;
  /** Above the list. */
  title?: ReactNode;
  /** Names a button in the list that closes it, for those who hear the page. */
  closeLabel?: string | undefined;
  /** What is seen on the button: `+4`. */
  children?: ReactNode;
}

/**
 * A button for the avatars that have no room, and the list of them that it opens. The arrow keys, Home and End
 * move in the list; Escape closes it and goes back to the button, a click elsewhere closes it.
 *
 * @example
 * <AvatarGroup.Overflow label="Show 2 more companies" items={['Fjord Data', 'Nordlys Kaffe AS']}>
 *   +2
 * </AvatarGroup.Overflow>
 */
export const AvatarGroupOverflow = forwardRef<HTMLButtonElement, AvatarGroupOverflowProps>(
  function AvatarGroupOverflow({ label, items, title, closeLabel, ...given }, ref) {
    const [isOpen, setOpen] = useState(false);
    const button = useRef<HTMLButtonElement>(null);
    const id = useId();

    // It goes when all have room. The focus then stays with the group.
    useIsomorphicLayoutEffect(() => {
      const group = button.current?.closest<HTMLElement>('[role="list"]');
      const item = button.current?.parentElement;
      return () => {
        if (!group || !item?.contains(document.activeElement)) return;
        group.tabIndex = -1;
        group.focus({ preventScroll: true });
      };
    }, []);

    const own = {
      type: 'button',
      className: 'so-avatar-group-overflow',
      'aria-label': label,
      'aria-haspopup': 'dialog',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
      'data-open': isOpen ? '' : undefined,
      onClick: () => setOpen((was) => !was),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'ArrowDown') setOpen(true);
        else if (event.key === 'Escape' && isOpen) setOpen(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    };
    return (
      <>
        {usePart('button', { isOpen }, own, given, ref, button)}
        {isOpen ? (
          <AvatarGroupPopup
            id={id}
            anchor={button}
            label={label}
            title={title}
            closeLabel={closeLabel}
            items={items}
            onClose={(returnsFocus) => {
              setOpen(false);
              if (returnsFocus) button.current?.focus();
            }}
          />
        ) : null}
      </>
    );
  },
);

AvatarGroupOverflow.displayName = 'AvatarGroup.Overflow';
