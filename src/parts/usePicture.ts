'use client';

import { useCallback, useState } from 'react';

/** `empty`: nothing to show. `failed`: the browser could not decode it. */
export type PictureStatus = 'empty' | 'loading' | 'loaded' | 'failed';

/** A picture on its way to the screen. */
export interface Picture {
  status: PictureStatus;
  /** The source that is decoded and may be seen. */
  shown: string | undefined;
  /** The source that takes its place as soon as it is decoded. */
  pending: string | undefined;
  /** Told by the `<img>` itself, which alone knows whether it can show its source. */
  onSettled: (src: string, isDecoded: boolean) => void;
}

interface Outcome {
  owner: string;
  shown?: string | undefined;
  failed?: string | undefined;
}

/**
 * Follows a picture from its source to the screen: what is shown stays until the next one has been decoded,
 * and then they swap once. For `Avatar.Image`. What has been shown for one `owner` never stays for another.
 */
export function usePicture(src: string | undefined, owner: string): Picture {
  const [outcome, setOutcome] = useState<Outcome>({ owner });
  // Without a source no <img> is mounted, so that what it had decoded has to be decoded anew.
  const isOver = src === undefined && (outcome.shown ?? outcome.failed) !== undefined;
  if (isOver || outcome.owner !== owner) setOutcome({ owner });

  const onSettled = useCallback(
    (settled: string, isDecoded: boolean) => {
      setOutcome((before) => {
        if (before.owner !== owner) return before;
        return isDecoded ? { owner, shown: settled } : { ...before, failed: settled };
      });
    },
    [owner],
  );

  if (src === undefined) return { status: 'empty', shown: undefined, pending: undefined, onSettled };
  if (src === outcome.failed) return { status: 'failed', shown: undefined, pending: undefined, onSettled };
  const shown = outcome.owner === owner ? outcome.shown : undefined;
  const pending = src === shown ? undefined : src;
  return { status: shown === undefined ? 'loading' : 'loaded', shown, pending, onSettled };
}
