'use client';

import { useLayoutEffect, useRef, type JSX } from 'react';

export interface AvatarPictureProps {
  /** Decoded, so that it is seen in the frame in which it enters the page. */
  image: HTMLImageElement;
}

/**
 * Puts a decoded `<img>` on the page. React does not make it: an element that has decoded its picture shows
 * it at once wherever it is moved to, and a new one does not. It has no name of its own: the root is named.
 */
export function AvatarPicture({ image }: AvatarPictureProps): JSX.Element {
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => host.current?.replaceChildren(image), [image]);
  return <span ref={host} className="so-avatar-picture" />;
}
