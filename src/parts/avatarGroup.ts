// The parts by the names that they have inside of `AvatarGroup`.
export { AvatarGroupOverflow as Overflow } from './AvatarGroupOverflow.js';
export { AvatarGroupRoot as Root } from './AvatarGroupRoot.js';
