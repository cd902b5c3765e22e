import { createRequire } from 'node:module';
import type { BLOBAgent as BlobAgent, BlobEntity, ETableRight } from '@superoffice/webapi';
import type { ContactImageInfo } from 'react-superoffice-images/core';
import { createTestClient } from '../fixtures/createTestClient.js';
import type { TestServer } from '../fixtures/startServer.js';

interface OfficialClient {
  BLOBAgent: typeof BlobAgent;
  ETableRight: typeof ETableRight;
}

// Node cannot load the official client's ES modules, which import one another without extensions.
export const official: OfficialClient = createRequire(import.meta.url)('@superoffice/webapi');

/** What one raw answer is to both clients. */
export interface BothAnswers {
  ours: ContactImageInfo | null;
  /** The official client says `BlobEntity` and also gives null. */
  theirs: BlobEntity | null;
}

/** Lets both clients ask the same server, which answers both with the same bytes. */
export async function askBoth(server: TestServer, body: string): Promise<BothAnswers> {
  server.answers({ headers: { 'Content-Type': 'application/json; charset=utf-8' }, body });
  const agent = new official.BLOBAgent({ baseUrl: `${server.origin}/Cust12345/api/` });
  return {
    ours: await createTestClient(server).getImageInfo(7),
    theirs: await agent.getBlobEntityAsync(415),
  };
}
