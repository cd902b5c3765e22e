// The parts by the names that they have inside of `ImageDetails`.
export { ImageDetailsRoot as Root } from './ImageDetailsRoot.js';
export { ImageDetailsRow as Row } from './ImageDetailsRow.js';
