'use client';

import { forwardRef, type ReactElement, type Ref } from 'react';
import { useAvatarContext } from './AvatarContext.js';
import type { AvatarState } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

export type AvatarFallbackProps = PartProps<'span', AvatarState>;

interface ShownFallbackProps extends AvatarFallbackProps {
  state: AvatarState;
  partRef: Ref<Element>;
}

function ShownFallback({ state, partRef, ...given }: ShownFallbackProps): ReactElement {
  return usePart('span', state, { className: 'so-avatar-fallback', 'aria-hidden': true }, given, partRef);
}

/**
 * What stands in for a picture: initials, an icon. It is there as long as no picture is seen. Named by the
 * root, so hidden from assistive technology.
 */
export const AvatarFallback = forwardRef<HTMLElement, AvatarFallbackProps>(
  function AvatarFallback(given, ref) {
    const { state } = useAvatarContext('Fallback');
    return state.status === 'loaded' ? null : <ShownFallback {...given} state={state} partRef={ref} />;
  },
);

AvatarFallback.displayName = 'Avatar.Fallback';
