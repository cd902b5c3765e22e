// The parts by the names that they have inside of `ImageDetails`.
import { ImageDetailsRoot } from './ImageDetailsRoot.js';
import { ImageDetailsRow } from './ImageDetailsRow.js';

export { ImageDetailsRoot as Root, ImageDetailsRow as Row };
