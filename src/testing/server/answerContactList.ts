import type { ContactStore } from './ContactStore.js';
import { jsonResponse, messageResponse } from './errorResponses.js';

/**
 * `GET Contact?$select=contactId,name&$top=60`: the list that lets a demo show which companies there are,
 * in the form of SuperOffice's own OData-like lists. `$skip` works; `$filter` is not understood.
 */
export function answerContactList(url: URL, store: ContactStore): Response {
  const top = toCount(url.searchParams.get('$top'), Infinity);
  const skip = toCount(url.searchParams.get('$skip'), 0);
  if (top === null || skip === null) return messageResponse(400, 'The request is invalid.');
  const all = store.all();
  const page = all.slice(skip, skip + top);
  const next = new URL(url);
  next.searchParams.set('$skip', String(skip + top));
  return jsonResponse(
    JSON.stringify({
      'odata.metadata': `${url.origin}${url.pathname}/$metadata`,
      'odata.nextLink': skip + page.length < all.length ? next.href : null,
      value: page.map(({ id, name }) => ({
        PrimaryKey: String(id),
        EntityName: 'contact',
        contactId: id,
        name,
      })),
    }),
  );
}

function toCount(text: string | null, absent: number): number | null {
  if (text === null) return absent;
  return /^\d+$/.test(text) ? Number(text) : null;
}
