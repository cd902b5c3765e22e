import { answerContactList } from './answerContactList.js';
import { answerImage } from './answerImage.js';
import { answerInfo, answerInfoUpdate } from './answerInfo.js';
import type { InfoOptions } from './answerInfo.js';
import { answerUpload } from './answerUpload.js';
import type { ContactStore } from './ContactStore.js';
import { contactNotFoundResponse, messageResponse } from './errorResponses.js';
import { refuseChange } from './refuseChange.js';
import { isAuthorized, unauthorizedResponse } from './fakeAuth.js';
import type { FakeAuth } from './fakeAuth.js';
import type { Route } from './matchRoute.js';

/** What a healthy server needs in order to answer. */
export interface ServerState {
  store: ContactStore;
  auth: FakeAuth | undefined;
  maxUploadBytes: number;
  info: InfoOptions;
}

/** The answer of a healthy server. */
export async function answerRequest(request: Request, route: Route, state: ServerState): Promise<Response> {
  if (state.auth !== undefined && !isAuthorized(request.headers, state.auth)) {
    return unauthorizedResponse(state.auth);
  }
  const url = new URL(request.url);
  switch (route.kind) {
    case 'unknown':
      return messageResponse(404, `No HTTP resource was found that matches the request URI '${url.href}'.`, {
        MessageDetail: 'No type was found that matches the controller named in the path.',
      });
    case 'bad-id':
      return messageResponse(400, 'The request is invalid.', {
        MessageDetail: `The value '${route.text}' of the parameter 'contactId' is no System.Int32.`,
      });
    case 'wrong-method':
      return messageResponse(
        405,
        `The requested resource does not support http method '${request.method}'.`,
        {},
        { Allow: route.allow },
      );
    case 'endpoint':
      return answerEndpoint(request, url, route, state);
    default:
      return route satisfies never;
  }
}

async function answerEndpoint(
  request: Request,
  url: URL,
  route: Extract<Route, { kind: 'endpoint' }>,
  { store, maxUploadBytes, info }: ServerState,
): Promise<Response> {
  if (route.endpoint === 'list') return answerContactList(url, store);
  const contact = store.get(route.contactId);
  if (contact === undefined) return contactNotFoundResponse(route.contactId);
  switch (route.endpoint) {
    case 'info':
      return request.method === 'GET'
        ? answerInfo(request, contact, info)
        : answerInfoUpdate(request, contact, store, info);
    case 'image':
      return answerImage(url, contact);
    case 'upload':
      return (
        refuseChange(contact, contact.image === null ? 'Insert' : 'Update') ??
        answerUpload(request, contact, store, maxUploadBytes)
      );
    case 'remove': {
      const refusal = refuseChange(contact, 'Delete');
      if (refusal !== undefined) return refusal;
      store.removeImage(contact);
      return new Response(null, { status: 204 });
    }
    default:
      return route satisfies never;
  }
}
