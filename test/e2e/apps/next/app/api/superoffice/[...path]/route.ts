import { getToken, tenantUrl } from '../../../../lib/superOffice';

/** The only questions that are passed on: a proxy for everything would be a way around every right. */
const pictures = /^\/api\/superoffice\/api\/(v1\/Contact\/\d+\/Image(?:info)?)$/;

/** Asks SuperOffice on behalf of the browser, with the token that the browser never sees. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pictures.exec(pathname)?.[1];
  if (path === undefined) return new Response(null, { status: 404 });
  try {
    const answer = await fetch(tenantUrl() + path + search, {
      headers: {
        Authorization: `Bearer ${getToken()}`,
        Accept: request.headers.get('Accept') ?? '*/*',
      },
      cache: 'no-store',
      redirect: 'manual',
      signal: request.signal,
    });
    const headers = new Headers({ 'Cache-Control': 'no-store' });
    for (const name of ['Content-Type', 'Retry-After']) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    // The reason may quote the request, and with it the token.
    return new Response(null, { status: 502 });
  }
}
