import type { Color } from '../drawing/Color.js';

/** The light of a landscape. */
export interface Scene {
  skyTop: Color;
  skyBottom: Color;
  cloud: Color;
  /** Sun or moon; its place and radius are shares of the picture's height, x of its width. */
  sun: { color: Color; glow: number; x: number; y: number; radius: number };
  /** From the far ridge to the near one. */
  hills: readonly Color[];
  /** What the air puts between the eye and the far hills. */
  haze: Color;
}

function scene(
  sky: readonly [top: Color, bottom: Color, cloud: Color],
  sun: readonly [color: Color, x: number, y: number, radius: number, glow: number],
  hills: readonly Color[],
  haze: Color,
): Scene {
  const [color, x, y, radius, glow] = sun;
  return {
    skyTop: sky[0],
    skyBottom: sky[1],
    cloud: sky[2],
    sun: { color, x, y, radius, glow },
    hills: hills,
    haze,
  };
}

/** Hours of the day and seasons of the year. */
export const scenes = {
  dawn: scene(
    [0x3f6fb0, 0xffd2a1, 0xffe9d6],
    [0xfff4d2, 0.66, 0.42, 0.1, 0.9],
    [0xb79bb0, 0x8a7396, 0x5a4f78, 0x332f52],
    0xffd9b8,
  ),
  noon: scene(
    [0x2f80d6, 0xd6eefb, 0xffffff],
    [0xfffbe6, 0.22, 0.18, 0.07, 0.5],
    [0xa9c8c9, 0x76ab8d, 0x4b8f4f, 0x2c6432],
    0xdcecf2,
  ),
  dusk: scene(
    [0x2c1d56, 0xff8b5e, 0xf7a072],
    [0xffdf9e, 0.46, 0.5, 0.13, 1],
    [0xa34f6c, 0x743a66, 0x452a56, 0x1d1636],
    0xff9f76,
  ),
  night: scene(
    [0x0b1236, 0x46548f, 0x66739f],
    [0xf4f1de, 0.7, 0.26, 0.09, 0.6],
    [0x3b4779, 0x2a345f, 0x1b2346, 0x0d1228],
    0x56649a,
  ),
  autumn: scene(
    [0x5c93bd, 0xfbe6c2, 0xfff6e6],
    [0xfff1c4, 0.74, 0.3, 0.08, 0.7],
    [0xc9a98c, 0xc9803f, 0xa8541f, 0x5f2f17],
    0xf4dfc0,
  ),
  winter: scene(
    [0x7fa9cf, 0xf3ecee, 0xffffff],
    [0xffffff, 0.3, 0.34, 0.07, 0.8],
    [0xc3d3e2, 0xe3ecf4, 0xc9d8e6, 0xf5f9fc],
    0xeef2f6,
  ),
  desert: scene(
    [0x3fa2c8, 0xfdeac6, 0xfff3dc],
    [0xfffbe2, 0.62, 0.24, 0.09, 0.8],
    [0xe6b98a, 0xdc9a5a, 0xc97b3b, 0xa65a28],
    0xfbe3bf,
  ),
} as const satisfies Record<string, Scene>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;
