/** A JSON answer as ASP.NET labels it. */
export function jsonResponse(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

/** A page of IIS, of a proxy, or of anybody else in between who speaks no JSON. */
export function htmlResponse(title: string, status: number, headers: Record<string, string> = {}): Response {
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
}

/** `{Error, ErrorType, ...}`: how SuperOffice's entities report (superoffice-webapi, section 6). */
function entityErrorResponse(status: number, type: string, message: string): Response {
  return jsonResponse(
    JSON.stringify({ Error: true, ErrorType: type, ErrorMessage: message, ErrorSource: 'SoDataBase' }),
    status,
  );
}

/** The 403 of somebody who is signed in, but lacks the right. */
export function forbiddenResponse(message: string): Response {
  return entityErrorResponse(403, 'SoSecurityException', message);
}

/** `{Message}`, with more about it where ASP.NET has more. */
export function messageResponse(
  status: number,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response {
  return jsonResponse(JSON.stringify({ Message: message, ...more }), status, headers);
}

/** The 404 of a contact that has no picture: only a message, no entity error (section 2). */
export function imageNotFoundResponse(): Response {
  return messageResponse(404, 'Image not found');
}

/** The 404 of a contact that does not exist. */
export function contactNotFoundResponse(contactId: number | null): Response {
  return entityErrorResponse(404, 'SoNotFoundException', `Contact with id ${contactId ?? 0} was not found.`);
}

/** The 400 of bytes that are no picture. */
export function noBitmapResponse(): Response {
  return messageResponse(400, 'Image bitmap is missing from body.');
}

/** The 415 of a body that the endpoint does not take. */
export function unsupportedMediaResponse(contentType: string): Response {
  return messageResponse(
    415,
    `The request entity's media type '${contentType}' is not supported for this resource.`,
  );
}

/** The 413 of IIS, which speaks before the application does. */
export function tooLargeUploadResponse(): Response {
  return htmlResponse('The page was not displayed because the request entity is too large.', 413);
}
