import {
  basicAuth,
  bearerAuth,
  sessionAuth,
  soTicketAuth,
  type SuperOfficeAuth,
} from 'react-superoffice-images';
import type { FakeAuth } from 'react-superoffice-images/testing';

/** In every secret, whatever stands around it: a part of one is too much already. */
export const word = 'h4nter2';

const token = (name: string): string => `${name}:${word}+/="<&>'.${word}`;

/** A way to sign in whose secrets are known again wherever they turn up. */
export interface PlantedCredential {
  scheme: SuperOfficeAuth['scheme'];
  createAuth: () => SuperOfficeAuth;
  /** The server that lets it in. */
  accepts: FakeAuth;
  /** What must be nowhere. */
  secrets: string[];
}

const encoded = btoa(`kari:${word}`);

export const plantedCredentials: PlantedCredential[] = [
  {
    scheme: 'bearer',
    // The first is refused for everything: what follows comes by a refresh.
    createAuth: () => bearerAuth({ getToken: () => token('8A'), refreshToken: () => token('8B') }),
    accepts: { bearer: token('8B') },
    secrets: [word],
  },
  {
    scheme: 'soticket',
    createAuth: () => soTicketAuth({ getTicket: () => token('7T'), appToken: token('app') }),
    accepts: { soTicket: token('7T'), appToken: token('app') },
    secrets: [word],
  },
  {
    scheme: 'basic',
    createAuth: () => basicAuth({ username: 'kari', password: word }),
    accepts: { basic: { username: 'kari', password: word } },
    secrets: [word, encoded, encodeURIComponent(encoded)],
  },
  {
    scheme: 'session',
    createAuth: () => {
      document.cookie = `XSRF-TOKEN=${encodeURIComponent(token('xsrf'))}; path=/`;
      return sessionAuth();
    },
    accepts: { session: { xsrf: token('xsrf') } },
    secrets: [word],
  },
];

/** The page forgets the cookie of `session`. */
export function forgetCookie(): void {
  document.cookie = 'XSRF-TOKEN=; path=/; max-age=0';
}
