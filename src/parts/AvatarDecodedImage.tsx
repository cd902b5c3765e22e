'use client';

import { useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import { useAvatarContext } from './AvatarContext.js';
import type { AvatarState } from './AvatarState.js';
import type { PartOptions } from './PartProps.js';
import { usePart } from './usePart.js';

interface AvatarDecodedImageProps extends PartOptions<AvatarState> {
  image: HTMLImageElement;
  partRef: Ref<Element>;
}

/**
 * Puts a decoded `<img>` on the page. React does not make it: an element that has decoded its picture shows
 * it at once wherever it is moved to, and a new one does not.
 */
export function AvatarDecodedImage({ image, partRef, ...given }: AvatarDecodedImageProps): ReactElement {
  const { state, isTold, reportImage } = useAvatarContext('Image');
  const host = useRef<Element>(null);
  useLayoutEffect(() => host.current?.replaceChildren(image), [image]);
  useLayoutEffect(() => {
    if (isTold) return undefined;
    reportImage('loaded');
    return () => reportImage(undefined);
  }, [isTold, reportImage]);
  return usePart('span', state, { className: 'so-avatar-picture' }, given, partRef, host);
}
