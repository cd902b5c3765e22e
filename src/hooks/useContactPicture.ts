'use client';

import { useMemo, useSyncExternalStore, type RefCallback } from 'react';
import { PictureView, type PictureState } from '../images/PictureView.js';
import type { ContactId } from '../superoffice/entityId.js';
import { useContactImageSubject } from './useContactImageSubject.js';

/** A contact's picture, and the element that it is shown in. */
export interface ContactPicture {
  state: PictureState;
  /** Goes to the element: that it is about to be seen starts the requests, and its box tells the width. */
  attach: RefCallback<Element>;
}

/**
 * A contact's picture for an element on the page: asked for when the element is about to be seen, in the
 * width of its box, and decoded before it is told of. `isEager` asks for picture and info side by side, and
 * does not wait to be seen.
 */
export function useContactPicture(id: ContactId | null | undefined, isEager: boolean): ContactPicture {
  const subject = useContactImageSubject(id, isEager);
  const view = useMemo(() => new PictureView(subject), [subject]);
  const state = useSyncExternalStore(view.subscribe, view.getState, view.peek);
  return { state, attach: view.attach };
}
