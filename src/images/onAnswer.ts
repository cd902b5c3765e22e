import type { QueryObserver } from '@tanstack/react-query';

/**
 * Calls back as soon as the answer that is on its way is in the cache. TanStack tells its observers of it in a
 * task of its own, before which a page that is at work may have many others.
 */
export function onAnswer<Data, Failure>(observer: QueryObserver<Data, Failure>, onChange: () => void): void {
  observer.getCurrentQuery().promise?.then(onChange, onChange);
}
