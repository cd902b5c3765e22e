'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContactImageSubject } from '../images/ContactImageSubject.js';
import type { ContactId } from '../superoffice/entityId.js';
import { useSuperOfficeClient } from './useSuperOfficeClient.js';

/** Whose picture it is: the same object as long as contact, client and cache are the same. */
export function useContactImageSubject(
  id: ContactId | null | undefined,
  isEager: boolean,
): ContactImageSubject | null {
  const queryClient = useQueryClient();
  const client = useSuperOfficeClient();
  // Another client of the same scope brings other credentials, and one of another scope other pictures.
  return useMemo(
    () => (id === null || id === undefined ? null : { queryClient, client, id, isEager }),
    [queryClient, client, id, isEager],
  );
}
