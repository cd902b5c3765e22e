import { Fragment, useEffect, useState, type JSX } from 'react';
import type { AvatarProps, Contestant } from '../Contestant.js';
import { fetchImage, fetchInfo, initialsOf } from './api.js';

async function loadUrl(id: number, signal: AbortSignal): Promise<string | undefined> {
  const info = await fetchInfo(id, signal);
  if (info === null) return undefined;
  const blob = await fetchImage(id, signal);
  return signal.aborted ? undefined : URL.createObjectURL(blob);
}

/** What people write who write it carefully, and do not think of long lists. */
function Avatar({ id, name }: AvatarProps): JSX.Element {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    let loaded: string | undefined;
    async function load(): Promise<void> {
      loaded = await loadUrl(id, controller.signal);
      setUrl(loaded);
    }
    load().catch(() => undefined);
    return () => {
      controller.abort();
      if (loaded !== undefined) URL.revokeObjectURL(loaded);
    };
  }, [id]);
  return <span className="avatar">{url === undefined ? initialsOf(name) : <img src={url} alt="" />}</span>;
}

export const contestant: Contestant = { createSession: () => ({ Surroundings: Fragment, Avatar }) };
