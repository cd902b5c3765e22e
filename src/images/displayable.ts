/** The types that every browser shows. Safari shows a TIFF too, but none of the others does. */
const displayableTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
]);

/** Can an `<img>` show this type everywhere? */
export function isDisplayable(mimeType: string): boolean {
  return displayableTypes.has(mimeType.toLowerCase().replace(/^image\/p?jpg$/u, 'image/jpeg'));
}
