'use client';

import { forwardRef, type JSX, type Ref } from 'react';
import { canRetry } from '../hooks/canRetry.js';
import { useContactImageInfo } from '../hooks/useContactImageInfo.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { ContactId } from '../superoffice/entityId.js';
import { ContactImageDetailsView, type DetailsElementProps } from './ContactImageDetailsView.js';

export interface ContactImageDetailsProps extends DetailsElementProps {
  /** The company whose picture it is about: its info is asked for, unless `info` is given. */
  contactId?: ContactId | null | undefined;
  /** What is known already: nothing is asked then, and no provider is needed. `null`: there is no picture. */
  info?: ContactImageInfo | null | undefined;
}

interface AskedDetailsProps {
  contactId: ContactId;
  given: DetailsElementProps;
  partRef: Ref<Element>;
}

function AskedDetails({ contactId, given, partRef }: AskedDetailsProps): JSX.Element {
  const { data, error, isFetching, refetch } = useContactImageInfo(contactId);
  const canHelp = error !== null && canRetry(error.code);
  return (
    <ContactImageDetailsView
      given={given}
      partRef={partRef}
      info={data}
      reason={error?.code ?? null}
      isFetching={isFetching}
      onRetry={canHelp ? () => void refetch() : undefined}
    />
  );
}

/**
 * What SuperOffice knows about a company's picture, as people read it: format, size, description, who made it
 * and when, and what the reader may do with it. Where there is nothing to list, a sentence says why, with a
 * button that asks again where that can help. Its state is in the DOM: `data-status`, `data-reason`,
 * `data-stale`.
 *
 * @example
 * <ContactImageDetails contactId={7} />
 */
export const ContactImageDetails = forwardRef<HTMLDivElement, ContactImageDetailsProps>(
  function ContactImageDetails({ contactId, info, ...given }, ref) {
    if (info !== undefined || contactId === null || contactId === undefined) {
      return <ContactImageDetailsView given={given} partRef={ref} info={info} />;
    }
    return <AskedDetails contactId={contactId} given={given} partRef={ref} />;
  },
);

ContactImageDetails.displayName = 'ContactImageDetails';
