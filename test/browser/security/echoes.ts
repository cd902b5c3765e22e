const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** As .NET does: whatever is no plain letter. */
const toEntities = (text: string): string =>
  text.replaceAll(/[^a-z0-9]/giu, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);

const toEscapes = (text: string): string =>
  text.replaceAll(/[^a-z0-9]/giu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const html = { 'Content-Type': 'text/html' };
const json = { 'Content-Type': 'application/json' };

/** Failures of a server that repeats the credential that it was sent, in each way that a server can write. */
export const echoes: readonly ((credential: string) => Response)[] = [
  (credential) => new Response(`Refused: ${credential}`, { status: 400 }),
  (credential) => new Response(`Refused: ${encodeURIComponent(credential)}`, { status: 400 }),
  (credential) => new Response(`?returnTo=/${encodeURI(credential)}`, { status: 403 }),
  (credential) => Response.json({ Message: `Refused: ${credential}` }, { status: 401 }),
  (credential) => Response.json({ ErrorType: credential, ErrorMessage: credential }, { status: 403 }),
  (credential) => Response.json({ ModelState: { [credential]: [credential] } }, { status: 400 }),
  (credential) => Response.json({ ExceptionMessage: credential, StackTrace: credential }, { status: 500 }),
  (credential) => new Response(`{"Message":"${toEscapes(credential)}"}`, { status: 500, headers: json }),
  (credential) => new Response(`Headers: {"Authorization":"${toEscapes(credential)}"}`, { status: 502 }),
  (credential) => Response.json({ Message: JSON.stringify({ credential }) }, { status: 421 }),
  (credential) => new Response(`<title>${escapeHtml(credential)}</title>`, { status: 404, headers: html }),
  (credential) => new Response(`<title>${toEntities(credential)}</title>`, { status: 410, headers: html }),
  (credential) => new Response(`${'x'.repeat(290)} ${credential}`, { status: 413 }),
  (credential) => new Response(null, { status: 302, headers: { Location: `/?${encodeURI(credential)}` } }),
  (credential) => new Response('', { status: 500, statusText: encodeURI(credential) }),
  (credential) => new Response('', { status: 503, headers: { 'Retry-After': credential } }),
  (credential) => new Response(`<html>${credential}`, { headers: html }),
  (credential) => Response.json(credential),
  (credential) => Response.json({ BlobId: credential, [credential]: credential }),
  (credential) => new Response(`{"BlobId":1,"${toEscapes(credential)}`, { headers: json }),
  (credential) => new Response(credential, { headers: { 'Content-Type': 'image/png' } }),
  (credential) =>
    new Response('x', { headers: { 'Content-Type': `text/${encodeURIComponent(credential)}` } }),
];
