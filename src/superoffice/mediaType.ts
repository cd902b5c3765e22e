/** A media type as standards spell it, without parameters: `image/PJPEG; q=1` is `image/jpeg`. */
export function toMediaType(text: string): string {
  return text
    .toLowerCase()
    .replace(/;.*/su, '')
    .trim()
    .replace(/^image\/p?jpe?g$/u, 'image/jpeg')
    .replace('image/x-png', 'image/png');
}
