import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { createRequestQueue, type RequestQueue } from './requestQueue.js';

const queues = new WeakMap<SuperOfficeClient, RequestQueue>();

/** The one queue of a client, for as long as there is the client. */
export function getQueue(client: SuperOfficeClient): RequestQueue {
  const queue = queues.get(client) ?? createRequestQueue(client.concurrency);
  queues.set(client, queue);
  return queue;
}
