/** The types that every browser shows. Safari shows a TIFF too, but none of the others does. */
const displayableTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
]);

/** Other names that servers give to types which browsers show. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
]);

/** Can an `<img>` show this type everywhere? */
export function isDisplayable(mimeType: string): boolean {
  const type = mimeType.toLowerCase().replace(/;.*$/su, '').trim();
  return displayableTypes.has(aliases.get(type) ?? type);
}
