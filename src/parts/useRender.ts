'use client';

import {
  cloneElement,
  createElement,
  isValidElement,
  useMemo,
  type ReactElement,
  type Ref,
  type RefCallback,
} from 'react';
import { mergeProps, type ElementProps } from './mergeProps.js';
import { mergeRefs } from './mergeRefs.js';

/** What to draw in place of the default element: an element that is given the props, or a function of them. */
export type RenderProp = ReactElement | ((props: ElementProps) => ReactElement);

function isRef(value: unknown): value is Ref<Element> {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && 'current' in value);
}

/**
 * The ref that the element's author gave it: a prop since React 19, beside the props before. Each version
 * has a getter with a warning where the other keeps it, so the getters are left alone.
 */
function refOf(element: ReactElement<ElementProps>): Ref<Element> | undefined {
  const places = [element.props, element].map(
    (place) => Object.getOwnPropertyDescriptor(place, 'ref')?.value,
  );
  return places.find(isRef);
}

function isElement(render: RenderProp | undefined): render is ReactElement<ElementProps> {
  return isValidElement(render);
}

/**
 * Draws `tag`, or what `render` puts in its place, with the same props.
 *
 * @param attach Told of the element beside the refs that users gave: to the part, and to what they render.
 */
export function useRender(
  tag: string,
  render: RenderProp | undefined,
  props: ElementProps,
  attach: RefCallback<Element>,
  ref: Ref<Element>,
): ReactElement {
  const theirs = isElement(render) ? refOf(render) : undefined;
  const merged = useMemo(
    () => (ref === null && theirs === undefined ? attach : mergeRefs([attach, ref, theirs])),
    [attach, ref, theirs],
  );
  const withRef: ElementProps = { ...props, ref: merged };
  if (typeof render === 'function') return render(withRef);
  if (!isElement(render)) return createElement(tag, withRef);
  return cloneElement(render, mergeProps(withRef, { ...render.props, ref: undefined }));
}
