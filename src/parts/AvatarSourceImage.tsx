'use client';

import { useEffect, useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import { useAvatarContext } from './AvatarContext.js';
import type { AvatarState, AvatarStatus } from './AvatarState.js';
import type { PartOptions } from './PartProps.js';
import { usePart } from './usePart.js';

interface AvatarSourceImageProps extends PartOptions<AvatarState> {
  src: string;
  partRef: Ref<Element>;
}

/** On a server React 18 would warn that there is no layout. */
const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** How far it is. It may have loaded, or failed, before anybody could listen: in memory, or before hydration. */
function getImageStatus(image: HTMLImageElement): AvatarStatus {
  if (!image.complete) return 'loading';
  return image.naturalWidth > 0 ? 'loaded' : 'error';
}

/** An `<img>` that loads by itself, and tells the root how far it is. */
export function AvatarSourceImage({ src, partRef, ...given }: AvatarSourceImageProps): ReactElement {
  const { state, reportImage } = useAvatarContext('Image');
  const element = useRef<Element>(null);
  useIsomorphicLayoutEffect(() => {
    const image = element.current;
    reportImage(image instanceof HTMLImageElement ? getImageStatus(image) : 'loading');
    return () => reportImage(undefined);
  }, [src, reportImage]);
  const own = {
    className: 'so-avatar-image',
    src,
    alt: '',
    draggable: false,
    'data-status': state.status,
    onLoad: () => reportImage('loaded'),
    onError: () => reportImage('error'),
  };
  return usePart('img', state, own, given, partRef, element);
}
