'use client';

import { forwardRef, type ReactNode } from 'react';
import type { ImageDetailsState } from './ImageDetailsRoot.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

export interface ImageDetailsRowProps extends PartProps<'div', ImageDetailsState> {
  /** What the row is about: the `<dt>`. */
  label: ReactNode;
  /** What there is to say: the `<dd>`. */
  children?: ReactNode;
}

const state: ImageDetailsState = {};

/** One thing about a picture: a `<dt>` and a `<dd>`, in a `<div>` of their own. */
export const ImageDetailsRow = forwardRef<HTMLDivElement, ImageDetailsRowProps>(function ImageDetailsRow(
  { label, children, ...given },
  ref,
) {
  const own = {
    className: 'so-image-details-row',
    children: (
      <>
        <dt className="so-image-details-label">{label}</dt>
        <dd className="so-image-details-value">{children}</dd>
      </>
    ),
  };
  return usePart('div', state, own, given, ref);
});

ImageDetailsRow.displayName = 'ImageDetails.Row';
