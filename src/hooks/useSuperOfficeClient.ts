'use client';

import { useContext } from 'react';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { SuperOfficeClientContext } from './SuperOfficeImagesProvider.js';

/** The client of the nearest provider. Throws a sentence that says what to do when there is none. */
export function useSuperOfficeClient(): SuperOfficeClient {
  const client = useContext(SuperOfficeClientContext);
  if (client === null) {
    throw new Error(
      'No SuperOffice client found, so contacts’ pictures cannot be loaded. Wrap the tree in <SuperOfficeImagesProvider client={client}>.',
    );
  }
  return client;
}
