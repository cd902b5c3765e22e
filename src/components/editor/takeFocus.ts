/**
 * Gives an element the focus, and gives it back once: a dialog whose focused button has gone takes the focus
 * for itself, a frame later.
 *
 * @returns a function that lets go
 */
export function takeFocus(element: HTMLElement | null): () => void {
  element?.focus({ preventScroll: true });
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (element !== null && activeElement !== element && activeElement?.contains(element) === true) {
        element.focus({ preventScroll: true });
      }
    });
  });
  return () => cancelAnimationFrame(frame);
}
