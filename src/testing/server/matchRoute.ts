/** What a request is for, as failures, delays and the log name it. Reading and changing the info are both `info`. */
export type FakeEndpoint = 'info' | 'image' | 'upload' | 'remove' | 'list';

type ContactEndpoint = Exclude<FakeEndpoint, 'list'>;

/** Where a request leads. */
export type Route =
  | { kind: 'endpoint'; endpoint: ContactEndpoint; contactId: number }
  | { kind: 'endpoint'; endpoint: 'list'; contactId: null }
  | { kind: 'bad-id'; text: string }
  | { kind: 'wrong-method'; contactId: number | null; allow: string }
  | { kind: 'unknown' };

/**
 * Finds the endpoint of a request below any prefix that ends in `/api/v1/`. The paths are written out here
 * again, not taken from the library: a misspelt route there must not find a server that misspells it too.
 */
export function matchRoute(method: string, pathname: string): Route {
  const path = /\/api\/v1\/(.*?)\/?$/i.exec(pathname)?.[1]?.toLowerCase().split('/');
  if (path === undefined || path[0] !== 'contact') return { kind: 'unknown' };
  const [, id, leaf] = path;
  if (id === undefined) {
    if (method !== 'GET') return { kind: 'wrong-method', contactId: null, allow: 'GET' };
    return { kind: 'endpoint', endpoint: 'list', contactId: null };
  }
  if (path.length !== 3 || (leaf !== 'imageinfo' && leaf !== 'image')) return { kind: 'unknown' };

  const contactId = toInt32(id);
  if (contactId === null) return { kind: 'bad-id', text: id };
  const methods = leaf === 'imageinfo' ? infoMethods : imageMethods;
  const endpoint = methods.get(method);
  if (endpoint === undefined) {
    return { kind: 'wrong-method', contactId, allow: [...methods.keys()].join(', ') };
  }
  return { kind: 'endpoint', endpoint, contactId };
}

const infoMethods = new Map<string, ContactEndpoint>([
  ['GET', 'info'],
  ['PUT', 'info'],
]);

const imageMethods = new Map<string, ContactEndpoint>([
  ['GET', 'image'],
  ['PUT', 'upload'],
  ['POST', 'upload'],
  ['DELETE', 'remove'],
]);

function toInt32(text: string): number | null {
  const value = Number(text);
  return /^-?\d+$/.test(text) && value >= -(2 ** 31) && value < 2 ** 31 ? value : null;
}
