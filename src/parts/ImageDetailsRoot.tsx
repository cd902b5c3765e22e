'use client';

import { forwardRef } from 'react';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

/** The list has no state to tell. */
export type ImageDetailsState = Record<string, never>;

export type ImageDetailsRootProps = PartProps<'dl', ImageDetailsState>;

const state: ImageDetailsState = {};

/**
 * A list of what there is to say about a picture: a `<dl>`, with an `ImageDetails.Row` for each thing.
 *
 * @example
 * <ImageDetails.Root>
 *   <ImageDetails.Row label="Format">JPEG</ImageDetails.Row>
 * </ImageDetails.Root>
 */
export const ImageDetailsRoot = forwardRef<HTMLDListElement, ImageDetailsRootProps>(
  function ImageDetailsRoot(given, ref) {
    return usePart('dl', state, { className: 'so-image-details' }, given, ref);
  },
);

ImageDetailsRoot.displayName = 'ImageDetails.Root';
