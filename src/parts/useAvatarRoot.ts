'use client';

import type { ReactElement, Ref, RefCallback } from 'react';
import type { AvatarState } from './AvatarState.js';
import type { PartProps } from './PartProps.js';
import { usePart } from './usePart.js';

/** JSX takes them by itself, an object's type does not. */
type DataAttributes = Record<`data-${string}`, string | number | undefined>;

/**
 * What `Avatar.Root` draws, as a hook: for an avatar with a state of its own, which its functions for
 * `className`, `style` and `render` are told. There is no context, so the parts inside it are given `state`,
 * which makes a list of thousands cheaper than the component does.
 *
 * @param state What stands in `data-status`, `data-reason` and `data-stale`.
 * @param given The element's attributes, and what every part takes.
 * @param attach Told of the element beside `ref`, such as the `ref` of `useContactPicture`.
 *
 * @example
 * const { ref, ...state } = useContactPicture(7);
 * return useAvatarRoot(state, {
 *   role: 'img',
 *   'aria-label': 'Nordlys Kaffe AS',
 *   children: (
 *     <>
 *       <Avatar.Image image={state.image} state={state} />
 *       <Avatar.Fallback state={state}>NK</Avatar.Fallback>
 *     </>
 *   ),
 * }, ref);
 */
export function useAvatarRoot<State extends AvatarState>(
  state: State,
  given: PartProps<'span', State> & DataAttributes,
  ref?: Ref<Element>,
  attach?: RefCallback<Element>,
): ReactElement {
  const { status, reason, isStale } = state;
  const own = {
    className: 'so-avatar',
    'data-status': status,
    'data-reason': reason ?? undefined,
    'data-stale': isStale ? '' : undefined,
  };
  return usePart('span', state, own, given, ref, attach);
}
