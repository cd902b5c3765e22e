import type { ComponentType, ReactNode } from 'react';

export interface AvatarProps {
  id: number;
  name: string;
}

/** What lives as long as the app is open: caches, clients and the providers of both. */
export interface Session {
  Surroundings: ComponentType<{ children: ReactNode }>;
  Avatar: ComponentType<AvatarProps>;
}

/** One way to show companies' pictures. */
export interface Contestant {
  createSession: () => Session;
}
