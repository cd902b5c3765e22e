'use client';

import { cloneElement, isValidElement, type JSX, type ReactElement, type Ref } from 'react';
import { jsx } from 'react/jsx-runtime';
import { mergeProp, mergeProps, type ElementProps } from './mergeProps.js';
import type { PartOptions } from './PartProps.js';
import { useMergedRefs } from './useMergedRefs.js';

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

function isElement(render: unknown): render is ReactElement<ElementProps> {
  return isValidElement(render);
}

/** The part's own props with those that it was given: functions of the state are called, `render` is no attribute. */
function toElementProps<State>(state: State, own: ElementProps, given: PartOptions<State>): ElementProps {
  const { className, style, render } = given;
  // Spread, and put right after: a thousand avatars come at once, and their own props are few.
  const props: ElementProps = { ...own, ...given };
  if (typeof className === 'function') props['className'] = className(state);
  if (typeof style === 'function') props['style'] = style(state);
  for (const name in own) if (name in given) props[name] = mergeProp(name, own[name], props[name]);
  if (render !== undefined) delete props['render'];
  return props;
}

/**
 * Draws `tag`, or what `render` puts in its place, with the part's own props and those that it was given.
 *
 * @param state What functions for `className`, `style` and `render` are told.
 * @param own The part's own props. Class names and styles are joined, handlers both called; else `given` wins.
 * @param given All that users gave to the part, but for what it keeps to itself.
 * @param attach Told of the element beside the refs that users gave: to the part, and to what they render.
 */
export function usePart<State>(
  tag: keyof JSX.IntrinsicElements,
  state: State,
  own: ElementProps,
  given: PartOptions<State>,
  ref: Ref<Element> | undefined,
  attach?: Ref<Element>,
): ReactElement {
  const { render } = given;
  const theirs = isElement(render) ? refOf(render) : undefined;
  const merged = useMergedRefs(attach, ref, theirs);
  const props = toElementProps(state, own, given);
  if (merged !== undefined) props['ref'] = merged;
  if (typeof render === 'function') return render(props, state);
  // Without one more copy of the props, which JSX would make.
  if (!isElement(render)) return jsx(tag, props);
  return cloneElement(render, mergeProps(props, { ...render.props, ref: undefined }));
}
