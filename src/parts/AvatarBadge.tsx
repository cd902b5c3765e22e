'use client';

import type { JSX, ReactNode } from 'react';

export interface AvatarBadgeProps {
  /** What the badge is about; styles hang on it. */
  kind: string;
  /** A word needs another place than a glyph. @default false */
  isText?: boolean | undefined;
  children: ReactNode;
}

/** A mark on the avatar's edge. Its text is part of the root's name, so it is hidden here. */
export function AvatarBadge({ kind, isText = false, children }: AvatarBadgeProps): JSX.Element {
  return (
    <span className="so-avatar-badge" data-kind={kind} data-text={isText ? '' : undefined} aria-hidden="true">
      {children}
    </span>
  );
}
