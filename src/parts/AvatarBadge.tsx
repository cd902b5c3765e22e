'use client';

import type { JSX, ReactNode } from 'react';

export interface AvatarBadgeProps {
  /** What the badge is about; styles hang on it. */
  kind: string;
  children: ReactNode;
}

/** A mark on the avatar's edge. Its text is part of the root's name, so it is hidden here. */
export function AvatarBadge({ kind, children }: AvatarBadgeProps): JSX.Element {
  return (
    <span className="so-avatar-badge" data-kind={kind} aria-hidden="true">
      {children}
    </span>
  );
}
