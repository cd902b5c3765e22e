/** The names that people know the types by, where it is not the subtype in capitals. */
const names: ReadonlyMap<string, string> = new Map([
  ['jpg', 'JPEG'],
  ['pjpeg', 'JPEG'],
  ['webp', 'WebP'],
  ['svg+xml', 'SVG'],
  ['vnd.microsoft.icon', 'ICO'],
  ['x-icon', 'ICO'],
]);

/** `JPEG` for `image/jpeg`; an empty string where the text names no type of image, as servers' texts may. */
export function formatImageType(mimeType: string): string {
  const subtype = /^image\/([\w.+-]+)/iu.exec(mimeType.trim())?.[1]?.toLowerCase();
  if (subtype === undefined) return '';
  return names.get(subtype) ?? subtype.replace(/^x-(?:ms-)?/u, '').toUpperCase();
}
