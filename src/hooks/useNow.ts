'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

const minuteMs = 60_000;

function subscribeToNothing(): () => void {
  return () => undefined;
}

/**
 * What time it is, told anew each minute. `null` on a server and while its page is taken over: another
 * moment would make another text.
 */
export function useNow(): Date | null {
  const [now, setNow] = useState(() => new Date());
  const isOnClient = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return isOnClient ? now : null;
}
