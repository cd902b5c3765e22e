/**
 * What a page with the examples' four companies asks for, each once: company 4 has no picture, and only that of 7 is
 * large enough to be scaled by the server.
 */
export const askedOnce: readonly string[] = [
  'Image 1',
  'Image 10',
  'Image 7 w=64',
  'Imageinfo 1',
  'Imageinfo 10',
  'Imageinfo 4',
  'Imageinfo 7',
];
