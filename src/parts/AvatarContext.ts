'use client';

import { createContext, useContext } from 'react';
import type { AvatarState, AvatarStatus } from './AvatarState.js';

/** What `Avatar.Root` tells the parts inside it. */
export interface AvatarContextValue {
  state: AvatarState;
  /** Whether the root was told where the picture stands, or finds out by its `<img>`. */
  isTold: boolean;
  /** An `<img>` that loads by itself tells how far it is; `undefined`: it has gone. */
  reportImage: (status: AvatarStatus | undefined) => void;
}

export const AvatarContext = createContext<AvatarContextValue | null>(null);

/** Throws a sentence that says what to do where there is no `Avatar.Root` around the part. */
export function useAvatarContext(part: string): AvatarContextValue {
  const context = useContext(AvatarContext);
  if (context === null) {
    throw new Error(
      `<Avatar.${part}> stands outside of <Avatar.Root>, so it cannot know whether a picture is shown. Put it inside.`,
    );
  }
  return context;
}
