// The parts by the names that they have inside of `Avatar`.
export { AvatarBadge as Badge } from './AvatarBadge.js';
export { AvatarFallback as Fallback } from './AvatarFallback.js';
export { AvatarImage as Image } from './AvatarImage.js';
export { AvatarRoot as Root } from './AvatarRoot.js';
