/** What one request carries to prove who asks. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  /** The values in `headers` that no error may repeat. */
  readonly secrets: readonly string[];
}

/** A way to sign requests in: `bearerAuth`, `soTicketAuth`, `basicAuth`, `sessionAuth` or `proxyAuth` make one. */
export interface SuperOfficeAuth {
  readonly scheme: 'bearer' | 'soticket' | 'basic' | 'session' | 'proxy';
  /** Set where a secret would be shipped to every reader of the page, with a sentence that says so. */
  readonly browserWarning?: string | undefined;
  /** The browser's cookies belong to the credential, also when the WebAPI is on another origin. */
  readonly usesCookies?: boolean | undefined;
  /**
   * The credential for one request, read anew each time. Throws `unauthorized` when there is none; the message
   * need only say what happened, without a full stop: what follows from it and what to do is added.
   */
  authorize(): Promise<Credential>;
  /** After a 401: true when a newer credential than `refused` is at hand, so that one replay is worth it. */
  renew?(refused: Credential): Promise<boolean>;
}
