import { Fragment, type ReactNode } from 'react';

/** Noncharacters, which no text holds: they keep the places of elements in a sentence. */
const firstMarker = 0xfdd0;
const markers = /([\uFDD0-\uFDEF])/u;

/** A sentence of the locale, with elements where its values go. */
export function fillSentence(write: (...values: string[]) => string, ...nodes: ReactNode[]): ReactNode {
  const sentence = write(...nodes.map((_, index) => String.fromCharCode(firstMarker + index)));
  return sentence.split(markers).map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- Only another sentence has another order.
    <Fragment key={index}>{markers.test(text) ? nodes[text.charCodeAt(0) - firstMarker] : text}</Fragment>
  ));
}
