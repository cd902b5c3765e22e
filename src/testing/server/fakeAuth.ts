import { htmlResponse } from './errorResponses.js';

/** The credentials that are accepted. A request is let in by any one of the schemes named here. */
export interface FakeAuth {
  /** Access tokens: `Authorization: Bearer ...`. */
  bearer?: string | readonly string[] | undefined;
  /** Tickets: `Authorization: SOTicket ...`, the scheme in any case. */
  soTicket?: string | readonly string[] | undefined;
  /** When set, a ticket counts only together with this `SO-AppToken`. */
  appToken?: string | undefined;
  /** A user of an onsite installation. */
  basic?: { username: string; password: string } | undefined;
  /** The web session of a signed-in user: no Authorization header, but this `X-XSRF-TOKEN`. */
  session?: { xsrf: string } | undefined;
}

/** Whether one of the schemes lets the request in (superoffice-webapi, section 4). */
export function isAuthorized(headers: Headers, auth: FakeAuth): boolean {
  const authorization = headers.get('Authorization');
  if (authorization === null) {
    return auth.session !== undefined && headers.get('X-XSRF-TOKEN') === auth.session.xsrf;
  }
  const [, scheme = '', credential = ''] = /^(\S+)\s+(.*)$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return accepted(auth.bearer).includes(credential);
    case 'soticket':
      return (
        accepted(auth.soTicket).includes(credential) &&
        (auth.appToken === undefined || headers.get('SO-AppToken') === auth.appToken)
      );
    case 'basic':
      return auth.basic !== undefined && credential === toBasic(auth.basic.username, auth.basic.password);
    default:
      return false;
  }
}

/** The 401 of IIS, with a challenge for each scheme. */
export function unauthorizedResponse(auth: FakeAuth = {}): Response {
  const challenges = [
    ...(auth.soTicket === undefined ? [] : ['SOTicket']),
    ...(auth.basic === undefined ? [] : ['Basic realm="SuperOffice"']),
    'Bearer realm="SuperOffice"',
  ];
  return htmlResponse('401 - Unauthorized: Access is denied due to invalid credentials.', 401, {
    'WWW-Authenticate': challenges.join(', '),
  });
}

function accepted(credentials: string | readonly string[] | undefined): readonly string[] {
  if (credentials === undefined) return [];
  return typeof credentials === 'string' ? [credentials] : credentials;
}

/** Base64 of the UTF-8 bytes: names with letters beyond Latin-1 are allowed. */
function toBasic(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
