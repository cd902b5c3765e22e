import { Fragment, useEffect, useRef, useState, type JSX } from 'react';
import type { AvatarProps, Contestant, Session } from '../Contestant.js';
import { fetchImage, fetchInfo, initialsOf } from './api.js';

const retryMs = 100;

/** The least that a lazy list can do: one observer, a Map, both requests side by side, no library. */
function createSession(): Session {
  const pictures = new Map<number, string>();
  const loads = new Map<number, Promise<string>>();
  const callbacks = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) callbacks.get(target)?.();
    },
    { rootMargin: '300px' },
  );

  async function load(id: number): Promise<string> {
    const [blob] = await Promise.all([fetchImage(id), fetchInfo(id)]);
    const url = URL.createObjectURL(blob);
    pictures.set(id, url);
    return url;
  }

  function loadOnce(id: number): Promise<string> {
    const known = loads.get(id);
    if (known !== undefined) return known;
    const loading = load(id);
    loads.set(id, loading);
    loading.catch(() => loads.delete(id));
    return loading;
  }

  function Avatar({ id, name }: AvatarProps): JSX.Element {
    const box = useRef<HTMLSpanElement>(null);
    const [url, setUrl] = useState(() => pictures.get(id));
    useEffect(() => {
      const element = box.current;
      if (url !== undefined || element === null) return undefined;
      let isGone = false;
      callbacks.set(element, () => {
        loadOnce(id).then(
          (loaded) => isGone || setUrl(loaded),
          // Of too many requests at once the browser refuses some. Who is seen by then asks again.
          () => setTimeout(observeAnew, retryMs),
        );
      });
      function observeAnew(): void {
        if (isGone || element === null) return;
        observer.unobserve(element);
        observer.observe(element);
      }
      observer.observe(element);
      return () => {
        isGone = true;
        callbacks.delete(element);
        observer.unobserve(element);
      };
    }, [id, url]);
    return (
      <span className="avatar" ref={box}>
        {url === undefined ? initialsOf(name) : <img src={url} alt="" />}
      </span>
    );
  }

  return { Surroundings: Fragment, Avatar };
}

export const contestant: Contestant = { createSession };
