import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import { beforeAll } from 'vitest';

// Before anything is drawn: a font that arrives later would be in some pictures and not in others.
beforeAll(async () => {
  const fonts = [
    '400 16px "Inter Variable"',
    '600 16px "Inter Variable"',
    '16px "Noto Sans Arabic Variable"',
  ];
  await Promise.all(fonts.map((font) => document.fonts.load(font, 'Aا')));
});
