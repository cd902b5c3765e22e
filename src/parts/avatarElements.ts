/*
 * What the parts inside an avatar are on the page, for the parts, and for who draws thousands of avatars and
 * gives these elements nothing of its own: then they are plain elements, and cost no component each.
 */
export const badgeElement = { className: 'so-avatar-badge', 'aria-hidden': true } as const;
export const fallbackElement = { className: 'so-avatar-fallback', 'aria-hidden': true } as const;
export const pictureElement = { className: 'so-avatar-picture' } as const;

/**
 * Puts an `<img>` into its element. React does not make a decoded one: it shows its picture at once wherever it
 * is moved to, a new one does not. One that is there stays untouched.
 */
export function placeImage(element: Element, image: HTMLImageElement): void {
  if (element.firstChild !== image) element.replaceChildren(image);
}
