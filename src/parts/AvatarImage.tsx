'use client';

import { forwardRef, useCallback, useContext } from 'react';
import { AvatarContext, useAvatarState, type InsideAvatar } from './AvatarContext.js';
import { pictureElement, placeImage } from './avatarElements.js';
import type { AvatarState, AvatarStatus } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

export interface AvatarImageProps extends PartProps<'img', AvatarState>, InsideAvatar {
  /** What the `<img>` loads by itself. It is hidden, and the fallback stays, until it has. */
  src?: string | undefined;
  /**
   * In place of `src`: an `<img>` that has decoded its picture, as `useContactPicture` has it. It is put on the
   * page as it is, so that it is seen in its first frame. The part is then a `<span>` around it.
   */
  image?: HTMLImageElement | undefined;
}

/** How far it is. It may have loaded, or failed, before anybody could listen: in memory, or before hydration. */
function getImageStatus(image: Element): AvatarStatus {
  if (!(image instanceof HTMLImageElement) || !image.complete) return 'loading';
  return image.naturalWidth > 0 ? 'loaded' : 'error';
}

/** The picture. Nothing at all without `src` and `image`. It has no name of its own: the root is named. */
export const AvatarImage = forwardRef<HTMLElement, AvatarImageProps>(function AvatarImage(
  { src, image, state: ownState, ...given },
  ref,
) {
  const context = useContext(AvatarContext);
  const state = useAvatarState('Image', ownState);
  const isSource = image === undefined && src !== undefined;
  const isReporter = ownState === undefined && (isSource || context?.isTold === false);
  const report = isReporter ? context?.reportImage : undefined;
  const attach = useCallback(
    (element: Element | null) => {
      if (image !== undefined && element !== null) placeImage(element, image);
      if (image === undefined && src === undefined) return;
      report?.(element === null ? undefined : image === undefined ? getImageStatus(element) : 'loaded');
    },
    [image, src, report],
  );

  const own = isSource
    ? {
        className: 'so-avatar-image',
        src,
        alt: '',
        draggable: false,
        'data-status': state.status,
        onLoad: () => report?.('loaded'),
        onError: () => report?.('error'),
      }
    : pictureElement;
  const part = usePart(isSource ? 'img' : 'span', state, own, given, ref, attach);
  return isSource || image !== undefined ? part : null;
});

AvatarImage.displayName = 'Avatar.Image';
