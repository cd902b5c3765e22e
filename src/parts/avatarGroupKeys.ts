/** What can be reached in an item of the list: its link or button, else the item itself. */
function targetOf(item: Element): HTMLElement | null {
  const control = item.querySelector('a[href], button');
  const target = control ?? item;
  return target instanceof HTMLElement ? target : null;
}

/** What can be reached in a list, in order. */
function targetsOf(list: HTMLElement): HTMLElement[] {
  return [...list.children].map(targetOf).filter((target) => target !== null);
}

/** Where a key leads from the target that has the focus, with the ends joined; `undefined` for other keys. */
function getNextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (Math.max(index, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Puts the focus on the first in the list. */
export function focusFirst(list: HTMLElement): void {
  targetsOf(list)[0]?.focus({ preventScroll: true });
}

/** Moves the focus in a list as the key says. Tells whether the key means anything here. */
export function moveFocus(list: HTMLElement, key: string): boolean {
  const targets = targetsOf(list);
  const index = targets.findIndex((target) => target.contains(document.activeElement));
  const next = targets.length === 0 ? undefined : getNextIndex(key, index, targets.length);
  if (next === undefined) return false;
  targets[next]?.focus();
  return true;
}
