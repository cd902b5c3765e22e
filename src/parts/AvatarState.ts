/** Where an avatar's picture stands. `loaded`: it is seen. `none`: there is none. */
export type AvatarStatus = 'idle' | 'loading' | 'loaded' | 'none' | 'error';

/** What the parts of an avatar know of each other, and tell functions for `className`, `style` and `render`. */
export interface AvatarState {
  /** `data-status`. Anything but `loaded` shows the fallback. */
  status: AvatarStatus;
  /** `data-reason`: why there is no picture, or none that is sure to be up to date. */
  reason: string | null;
  /** `data-stale`: the picture that is shown could not be checked for a newer one. */
  isStale: boolean;
}
