'use client';

import { forwardRef, useMemo, useState } from 'react';
import { AvatarContext } from './AvatarContext.js';
import type { AvatarState, AvatarStatus } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { useAvatarRoot } from './useAvatarRoot.js';

export interface AvatarRootProps extends PartProps<'span', AvatarState> {
  /** Where the picture stands. Without it, where the `<img>` of the `Avatar.Image` inside stands. */
  status?: AvatarStatus | undefined;
  /** Why there is no picture, or none that is sure to be up to date: an error's code. @default null */
  reason?: string | null | undefined;
  /** The picture that is shown may be old. @default false */
  isStale?: boolean | undefined;
}

/** A picture counts as loaded when its `<img>` has loaded it too. */
function getStatus(given: AvatarStatus | undefined, image: AvatarStatus | undefined): AvatarStatus {
  if (given === undefined) return image ?? 'none';
  return given === 'loaded' ? (image ?? given) : given;
}

/**
 * The box of an avatar: a `<span>`, which tells its state in `data-status`, `data-reason` and `data-stale`,
 * and to the parts inside it. It fetches nothing.
 *
 * @example
 * const { status, url } = useContactImage(7, { width: 40 });
 * return (
 *   <Avatar.Root status={status} role="img" aria-label="Nordlys Kaffe AS">
 *     <Avatar.Image src={url} />
 *     <Avatar.Fallback>NK</Avatar.Fallback>
 *   </Avatar.Root>
 * );
 */
export const AvatarRoot = forwardRef<HTMLElement, AvatarRootProps>(function AvatarRoot(
  { status: givenStatus, reason = null, isStale = false, ...given },
  ref,
) {
  const [imageStatus, reportImage] = useState<AvatarStatus>();
  const status = getStatus(givenStatus, imageStatus);
  const isTold = givenStatus !== undefined;
  const context = useMemo(
    () => ({ state: { status, reason, isStale }, isTold, reportImage }),
    [status, reason, isStale, isTold],
  );
  const root = useAvatarRoot(context.state, given, ref);
  return <AvatarContext.Provider value={context}>{root}</AvatarContext.Provider>;
});

AvatarRoot.displayName = 'Avatar.Root';
