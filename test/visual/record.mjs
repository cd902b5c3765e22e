import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { decode, encode } from 'fast-png';

/**
 * `npm run visual:record`: takes all pictures anew, and packs them as tightly as they can be without a change: the
 * browser is in a hurry. Look at them, then write the browser's major version into `recordedBrowser.ts`.
 */
const folder = new URL('pictures/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'visual', '--update'], {
  stdio: 'inherit',
  // npx is a script on Windows, which only a shell can start.
  shell: process.platform === 'win32',
});

let bytes = 0;
const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
for (const name of names.filter((each) => each.endsWith('.png'))) {
  const path = new URL(name.replaceAll('\\', '/'), folder);
  const packed = pack(readFileSync(path));
  bytes += packed.byteLength;
  writeFileSync(path, packed);
}
console.log(`${Math.round(bytes / 1000)} kB of pictures`);
process.exitCode = status;

/** Without alpha, of which a screenshot has none. */
function pack(png) {
  const { width, height, data, channels } = decode(png);
  const rgb = data.filter((_, index) => channels === 3 || index % 4 !== 3);
  const packed = encode({ width, height, data: rgb, channels: 3 }, { zlib: { level: 9 } });
  return packed.byteLength < png.byteLength ? packed : png;
}
