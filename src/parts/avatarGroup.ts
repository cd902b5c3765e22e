// The parts by the names that they have inside of `AvatarGroup`.
import { AvatarGroupOverflow } from './AvatarGroupOverflow.js';
import { AvatarGroupRoot } from './AvatarGroupRoot.js';

export { AvatarGroupOverflow as Overflow, AvatarGroupRoot as Root };
