import type { QueryClient } from '@tanstack/react-query';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import type { ContactId } from '../superoffice/entityId.js';

/** Whose picture it is, and who asks for it. */
export interface ContactImageSubject {
  readonly queryClient: QueryClient;
  readonly client: SuperOfficeClient;
  readonly id: ContactId;
  /** Ask for picture and info side by side. */
  readonly isEager: boolean;
}
