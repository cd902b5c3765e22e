import { isHeaderValue } from './headerValue.js';
import type { SuperOfficeAuth } from './SuperOfficeAuth.js';
import { SuperOfficeError } from './SuperOfficeError.js';

export interface SoTicketAuthOptions {
  /** The ticket of now, as it is, not encoded again. Asked for each request. */
  getTicket: () => string | null | undefined | PromiseLike<string | null | undefined>;
  /** The app's client secret for `SO-AppToken`, needed with a ticket Online. For servers only. */
  appToken?: string | undefined;
}

/** Signs requests with a SuperOffice ticket: onsite, system users, web panels (facts, section 4). */
export function soTicketAuth({ getTicket, appToken }: SoTicketAuthOptions): SuperOfficeAuth {
  if (appToken !== undefined && !isHeaderValue(appToken)) {
    throw new TypeError(
      'The appToken is empty, or has characters that no header can carry. Look for line breaks or spaces.',
    );
  }
  return {
    scheme: 'soticket',
    browserWarning:
      appToken === undefined
        ? undefined
        : 'The appToken of soTicketAuth is your app’s client secret, and this page ships it to everybody who opens it. Send requests through a server of your own that adds it.',
    async authorize() {
      let ticket: string | null | undefined;
      try {
        ticket = await getTicket();
      } catch (cause) {
        throw new SuperOfficeError('unauthorized', 'getTicket failed', { cause });
      }
      if (!isHeaderValue(ticket)) {
        throw new SuperOfficeError('unauthorized', 'getTicket returned no ticket that a header can carry');
      }
      const headers: Record<string, string> = { Authorization: `SOTicket ${ticket}` };
      if (appToken !== undefined) headers['SO-AppToken'] = appToken;
      return { headers, secrets: appToken === undefined ? [ticket] : [ticket, appToken] };
    },
  };
}
