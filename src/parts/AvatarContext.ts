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

/** What parts inside of the root may be told by themselves. */
export interface InsideAvatar {
  /** In place of what the root tells: for parts of `useAvatarRoot`, which has no context. */
  state?: AvatarState | undefined;
}

/** The state that a part draws: its own, else that of the root. Without both it throws a sentence that says what to do. */
export function useAvatarState(part: string, own: AvatarState | undefined): AvatarState {
  const context = useContext(AvatarContext);
  const state = own ?? context?.state;
  if (state === undefined) {
    throw new Error(
      `<Avatar.${part}> stands outside of <Avatar.Root>, so it cannot know whether a picture is shown. Put it inside, or give it \`state\`.`,
    );
  }
  return state;
}
