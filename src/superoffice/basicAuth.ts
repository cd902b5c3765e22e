import type { SuperOfficeAuth } from './SuperOfficeAuth.js';

export interface BasicAuthOptions {
  username: string;
  password: string;
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Signs requests with a user name and a password: onsite installations only (facts, section 4). */
export function basicAuth({ username, password }: BasicAuthOptions): SuperOfficeAuth {
  if (username.includes(':')) {
    throw new TypeError('The username of basicAuth holds a colon, which Basic authentication cannot carry.');
  }
  const encoded = toBase64(`${username}:${password}`);
  const credential = {
    headers: { Authorization: `Basic ${encoded}` },
    secrets: password === '' ? [encoded] : [encoded, password],
  };
  return {
    scheme: 'basic',
    browserWarning:
      'basicAuth in a browser ships a password to everybody who opens this page. Use sessionAuth or bearerAuth, or a server of your own that adds the password.',
    authorize: () => Promise.resolve(credential),
  };
}
