import type { ComponentPropsWithoutRef, CSSProperties, JSX, ReactElement, RefAttributes } from 'react';
import type { ElementProps } from './mergeProps.js';

/** What to draw in place of the default element: an element that is given the props, or a function of them and the state. */
export type RenderProp<State = unknown> =
  | ReactElement
  | ((props: ElementProps, state: State) => ReactElement);

/** What every part takes besides the attributes of its element. */
export interface PartOptions<State> {
  /** Joined to the part's own class names: a value, or a function of the state. */
  className?: string | ((state: State) => string | undefined) | undefined;
  /** Merged into the part's own style: a value, or a function of the state. */
  style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /** In place of the part's element: another one, such as `<a href="...">`, or a function of props and state. */
  render?: RenderProp<State> | undefined;
}

/** The props of a part that draws a `Tag`, unless `render` says otherwise: hence a ref to any element. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof PartOptions<State>
> &
  PartOptions<State> &
  RefAttributes<HTMLElement>;
