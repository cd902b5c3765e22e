'use client';

import { forwardRef } from 'react';
import { useAvatarState, type InsideAvatar } from './AvatarContext.js';
import { fallbackElement } from './avatarElements.js';
import type { AvatarState } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

export interface AvatarFallbackProps extends PartProps<'span', AvatarState>, InsideAvatar {}

/**
 * What stands in for a picture: initials, an icon. It is there as long as no picture is seen. Named by the
 * root, so hidden from assistive technology.
 */
export const AvatarFallback = forwardRef<HTMLElement, AvatarFallbackProps>(function AvatarFallback(
  { state: ownState, ...given },
  ref,
) {
  const state = useAvatarState('Fallback', ownState);
  const fallback = usePart('span', state, fallbackElement, given, ref);
  return state.status === 'loaded' ? null : fallback;
});

AvatarFallback.displayName = 'Avatar.Fallback';
