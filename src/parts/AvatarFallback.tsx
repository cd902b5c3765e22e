'use client';

import type { JSX, ReactNode } from 'react';

export interface AvatarFallbackProps {
  children: ReactNode;
}

/** What stands in for a picture: initials, an icon. Named by the root, so hidden from assistive technology. */
export function AvatarFallback({ children }: AvatarFallbackProps): JSX.Element {
  return (
    <span className="so-avatar-fallback" aria-hidden="true">
      {children}
    </span>
  );
}
