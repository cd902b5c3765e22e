'use client';

import { Children, forwardRef, isValidElement } from 'react';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

/** What `AvatarGroup.Root` tells functions for `className`, `style` and `render`. */
export interface AvatarGroupState {
  /** How many children it draws, an overflow included. */
  count: number;
}

export type AvatarGroupRootProps = PartProps<'ul', AvatarGroupState>;

/**
 * Avatars in a row, each over the next: a list, whose items it makes of its children. The first lies on top,
 * so that all badges are seen.
 *
 * @example
 * <AvatarGroup.Root aria-label="Customers">
 *   <ContactAvatar contactId={7} name="Nordlys Kaffe AS" />
 *   <ContactAvatar contactId={8} name="Fjord Data" />
 * </AvatarGroup.Root>
 */
export const AvatarGroupRoot = forwardRef<HTMLUListElement, AvatarGroupRootProps>(function AvatarGroupRoot(
  { children, ...given },
  ref,
) {
  const items = Children.toArray(children);
  const count = items.length;
  const own = {
    className: 'so-avatar-group',
    // Said out loud: Safari forgets that it is a list where it has no bullets.
    role: 'list',
    children: items.map((item, index) => (
      <li
        key={isValidElement(item) ? item.key : index}
        className="so-avatar-group-item"
        style={{ zIndex: count - index }}
      >
        {item}
      </li>
    )),
  };
  return usePart('ul', { count }, own, given, ref);
});

AvatarGroupRoot.displayName = 'AvatarGroup.Root';
