'use client';

import { useCallback, type JSX } from 'react';
import type { Picture } from './usePicture.js';

interface SourceProps {
  src: string;
  isPending: boolean;
  onSettled: Picture['onSettled'];
}

function Source({ src, isPending, onSettled }: SourceProps): JSX.Element {
  const settle = useCallback(
    (image: HTMLImageElement): void => {
      if (image.naturalWidth === 0) onSettled(src, false);
      else
        image.decode().then(
          () => onSettled(src, true),
          // An image that has left the page cannot be decoded, and that is no fault of the picture.
          () => image.isConnected && onSettled(src, false),
        );
    },
    [src, onSettled],
  );
  // `load` does not fire again for a source that the browser has already: then it is right in the first frame.
  const checkAtOnce = useCallback(
    (image: HTMLImageElement | null): void => {
      if (image?.complete === true && image.naturalWidth > 0) onSettled(src, true);
    },
    [src, onSettled],
  );
  return (
    <img
      ref={checkAtOnce}
      className="so-avatar-image"
      src={src}
      alt=""
      draggable={false}
      data-pending={isPending ? '' : undefined}
      onLoad={(event) => settle(event.currentTarget)}
      onError={() => onSettled(src, false)}
    />
  );
}

export interface AvatarImageProps {
  /** From `usePicture`. */
  picture: Picture;
}

/**
 * The picture itself, in an `<img>` that stays hidden until it has been decoded. It has no name of its own:
 * the root is named.
 */
export function AvatarImage({ picture: { shown, pending, onSettled } }: AvatarImageProps): JSX.Element {
  // Keyed by source: the element that has decoded a picture is the one that goes on to show it.
  const sources = [shown, pending].filter((src) => src !== undefined);
  return (
    <>
      {sources.map((src) => (
        <Source key={src} src={src} isPending={src === pending} onSettled={onSettled} />
      ))}
    </>
  );
}
