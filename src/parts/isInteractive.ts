import { isValidElement } from 'react';

const controls: ReadonlySet<unknown> = new Set(['a', 'button']);

/**
 * Is this a link or a button, or a component that will draw one? It keeps the role that it has by itself,
 * where all else is an image to assistive technology.
 */
export function isInteractive(render: unknown): boolean {
  if (!isValidElement<Record<string, unknown>>(render)) return false;
  return controls.has(render.type) || ['href', 'to', 'onClick'].some((name) => name in render.props);
}
