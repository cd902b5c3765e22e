'use client';

import { forwardRef } from 'react';
import { AvatarDecodedImage } from './AvatarDecodedImage.js';
import { AvatarSourceImage } from './AvatarSourceImage.js';
import type { AvatarState } from './AvatarState.js';
import type { PartProps } from './PartProps.js';

export interface AvatarImageProps extends PartProps<'img', AvatarState> {
  /** What the `<img>` loads by itself. It is hidden, and the fallback stays, until it has. */
  src?: string | undefined;
  /**
   * In place of `src`: an `<img>` that has decoded its picture, as `useContactPicture` has it. It is put on the
   * page as it is, so that it is seen in its first frame. The part is then a `<span>` around it.
   */
  image?: HTMLImageElement | undefined;
}

/** The picture. Nothing at all without `src` and `image`. It has no name of its own: the root is named. */
export const AvatarImage = forwardRef<HTMLElement, AvatarImageProps>(function AvatarImage(
  { src, image, ...given },
  ref,
) {
  if (image !== undefined) return <AvatarDecodedImage {...given} image={image} partRef={ref} />;
  return src === undefined ? null : <AvatarSourceImage {...given} src={src} partRef={ref} />;
});

AvatarImage.displayName = 'Avatar.Image';
