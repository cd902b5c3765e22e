import { SuperOfficeError } from './SuperOfficeError.js';

/** Where the WebAPI lives. */
export interface BaseUrl {
  /** Up to and including `/api/`: absolute, or relative to the page. */
  readonly href: string;
  /** The absolute URL of a path below it. Throws `rejected` where there is no page to be relative to. */
  resolve(path: string): string;
}

// Only lets a relative address be taken apart; it is never asked for anything.
const placeholder = 'http://placeholder.invalid';

function refuse(text: string, problem: string): never {
  // An address with a password or a token in it must not come back in a message.
  const shown = /[@?#]/u.test(text) ? '' : ` ${JSON.stringify(text)}`;
  throw new TypeError(
    `The baseUrl${shown} ${problem}, so no picture can be loaded from it. Pass one such as "https://online3.superoffice.com/Cust12345/api/" or "/api".`,
  );
}

/** The path with exactly one `/api/` at its end, whichever of the accepted forms it came in. */
function toApiPath(text: string, path: string): string {
  const bare = path.replace(/\/+$/u, '').replace(/\/api\/v1$/iu, '/api');
  if (/\/api\/v\d/iu.test(bare)) refuse(text, 'has more than v1 behind /api');
  return /\/api$/iu.test(bare) ? `${bare}/` : `${bare}/api/`;
}

/**
 * Reads a base URL in every form that SuperOffice's documents and claims use: with or without `/api`,
 * `/v1`, a trailing slash or a port, absolute or relative to the page. Throws a TypeError for any other.
 */
export function parseBaseUrl(input: string | URL): BaseUrl {
  const text = String(input).trim();
  const isRelative = /^\.{0,2}\/(?!\/)/u.test(text);
  let url: URL;
  try {
    url = new URL(
      isRelative || /^https?:\/\//iu.test(text) ? text : '',
      isRelative ? placeholder : undefined,
    );
  } catch {
    return refuse(text, 'is neither an http(s) address nor a path');
  }
  // To a URL a "?" with nothing behind it is no query, but the path that is put behind it would be one.
  if (url.username + url.password !== '' || /[?#]/u.test(text)) {
    refuse(text, 'holds a user name, a password, a query or a fragment');
  }

  if (!isRelative) {
    const href = url.origin + toApiPath(text, url.pathname);
    return { href, resolve: (path) => href + path };
  }
  // To a URL a backslash is a slash, and a tab is nothing at all: "/\\host" is another host.
  if (url.origin !== placeholder) refuse(text, 'leads to another origin');
  const href = toApiPath(text, text);
  return {
    href,
    resolve(path) {
      if (typeof document === 'undefined') {
        throw new SuperOfficeError(
          'rejected',
          `There is no page that the baseUrl ${JSON.stringify(href)} could be relative to`,
        );
      }
      return new URL(href + path, document.baseURI).href;
    },
  };
}
