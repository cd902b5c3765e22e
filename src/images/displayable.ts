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

/** The type as standards spell it, when an `<img>` shows it everywhere; else `undefined`. */
export function toDisplayableType(mimeType: string): string | undefined {
  const bare = mimeType.toLowerCase().replace(/;.*$/su, '').trim();
  const type = aliases.get(bare) ?? bare;
  return displayableTypes.has(type) ? type : undefined;
}

/** Can an `<img>` show this type everywhere? */
export function isDisplayable(mimeType: string): boolean {
  return toDisplayableType(mimeType) !== undefined;
}
