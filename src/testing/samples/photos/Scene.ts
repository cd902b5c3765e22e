import { hexColor } from '../drawing/hexColor.js';
import type { Rgb } from '../drawing/hslColor.js';

/** The light of a landscape. */
export interface Scene {
  skyTop: Rgb;
  skyBottom: Rgb;
  cloud: Rgb;
  /** Sun or moon; its place and radius are shares of the picture's height, x of its width. */
  sun: { color: Rgb; glow: number; x: number; y: number; radius: number };
  /** From the far ridge to the near one. */
  hills: readonly Rgb[];
  /** What the air puts between the eye and the far hills. */
  haze: Rgb;
}

function scene(
  sky: readonly [string, string, string],
  sun: readonly [color: string, x: number, y: number, radius: number, glow: number],
  hills: readonly string[],
  haze: string,
): Scene {
  const [color, x, y, radius, glow] = sun;
  return {
    skyTop: hexColor(sky[0]),
    skyBottom: hexColor(sky[1]),
    cloud: hexColor(sky[2]),
    sun: { color: hexColor(color), x, y, radius, glow },
    hills: hills.map(hexColor),
    haze: hexColor(haze),
  };
}

/** Hours of the day and seasons of the year. */
export const scenes = {
  dawn: scene(
    ['#3f6fb0', '#ffd2a1', '#ffe9d6'],
    ['#fff4d2', 0.66, 0.42, 0.1, 0.9],
    ['#b79bb0', '#8a7396', '#5a4f78', '#332f52'],
    '#ffd9b8',
  ),
  noon: scene(
    ['#2f80d6', '#d6eefb', '#ffffff'],
    ['#fffbe6', 0.22, 0.18, 0.07, 0.5],
    ['#a9c8c9', '#76ab8d', '#4b8f4f', '#2c6432'],
    '#dcecf2',
  ),
  dusk: scene(
    ['#2c1d56', '#ff8b5e', '#f7a072'],
    ['#ffdf9e', 0.46, 0.5, 0.13, 1],
    ['#a34f6c', '#743a66', '#452a56', '#1d1636'],
    '#ff9f76',
  ),
  night: scene(
    ['#0b1236', '#46548f', '#66739f'],
    ['#f4f1de', 0.7, 0.26, 0.09, 0.6],
    ['#3b4779', '#2a345f', '#1b2346', '#0d1228'],
    '#56649a',
  ),
  autumn: scene(
    ['#5c93bd', '#fbe6c2', '#fff6e6'],
    ['#fff1c4', 0.74, 0.3, 0.08, 0.7],
    ['#c9a98c', '#c9803f', '#a8541f', '#5f2f17'],
    '#f4dfc0',
  ),
  winter: scene(
    ['#7fa9cf', '#f3ecee', '#ffffff'],
    ['#ffffff', 0.3, 0.34, 0.07, 0.8],
    ['#c3d3e2', '#e3ecf4', '#c9d8e6', '#f5f9fc'],
    '#eef2f6',
  ),
  desert: scene(
    ['#3fa2c8', '#fdeac6', '#fff3dc'],
    ['#fffbe2', 0.62, 0.24, 0.09, 0.8],
    ['#e6b98a', '#dc9a5a', '#c97b3b', '#a65a28'],
    '#fbe3bf',
  ),
} as const satisfies Record<string, Scene>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;
