'use client';

import { forwardRef } from 'react';
import { useAvatarState, type InsideAvatar } from './AvatarContext.js';
import { badgeElement } from './avatarElements.js';
import type { AvatarState } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

export interface AvatarBadgeProps extends PartProps<'span', AvatarState>, InsideAvatar {
  /** What the badge is about: `data-kind`, on which styles hang. */
  kind?: string | undefined;
  /** A word needs another place than a glyph: `data-text`. @default false */
  isText?: boolean | undefined;
}

/**
 * A mark on the avatar's edge. What it says belongs into the root's name, so it is hidden from assistive
 * technology. It stands before picture and fallback: a glyph is cut out of what follows it.
 */
export const AvatarBadge = forwardRef<HTMLElement, AvatarBadgeProps>(function AvatarBadge(
  { kind, isText = false, state: ownState, ...given },
  ref,
) {
  const state = useAvatarState('Badge', ownState);
  const own = { ...badgeElement, 'data-kind': kind, 'data-text': isText ? '' : undefined };
  return usePart('span', state, own, given, ref);
});

AvatarBadge.displayName = 'Avatar.Badge';
