'use client';

import type { JSX, ReactNode } from 'react';
import { formatImageType } from '../format/formatImageType.js';
import { useContactPicture } from '../hooks/useContactPicture.js';
import { cardMessages } from '../i18n/messages.js';
import { useMessages } from '../i18n/useMessages.js';
import { getColorIndex } from '../names/colorIndex.js';
import { AvatarFallback } from '../parts/AvatarFallback.js';
import { AvatarImage } from '../parts/AvatarImage.js';
import { useAvatarRoot } from '../parts/useAvatarRoot.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import { ContactImageDetailsView } from './ContactImageDetailsView.js';

interface ContactImageCardContentProps {
  contactId: ContactId | null | undefined;
  name: string | undefined;
  /** In place of a picture. */
  fallback: ReactNode;
  /** What names the card. */
  title: ReactNode;
}

/** The large picture, asked for in the card's own width, and what there is to say about it. */
export function ContactImageCardContent(props: ContactImageCardContentProps): JSX.Element {
  const { contactId, name, fallback, title } = props;
  const words = useMessages('card', cardMessages);
  const { ref, image, ...state } = useContactPicture(contactId, { eager: false });
  const isShown = state.status === 'loaded';
  const picture = useAvatarRoot(
    state,
    {
      className: 'so-image-card-picture',
      'data-shape': 'square',
      'data-opaque': formatImageType(state.info?.mimeType ?? '') === 'JPEG' ? '' : undefined,
      'data-color': getColorIndex(parseEntityId(contactId) ?? 0),
      // Without a picture there is nothing to see that the card does not say.
      role: isShown ? 'img' : undefined,
      'aria-label': isShown ? (name === undefined ? words.pictureUnnamed : words.picture(name)) : undefined,
      'aria-hidden': isShown ? undefined : true,
      children: (
        <>
          <AvatarFallback state={state}>{state.status === 'loading' ? null : fallback}</AvatarFallback>
          <AvatarImage image={image} state={state} />
        </>
      ),
    },
    null,
    ref,
  );
  return (
    <>
      {picture}
      <div className="so-image-card-body">
        {title}
        <ContactImageDetailsView
          given={{}}
          partRef={null}
          info={state.info}
          reason={state.reason}
          isStale={state.isStale}
          isFetching={state.status === 'loading'}
          onRetry={state.canRetry ? state.retry : undefined}
        />
      </div>
    </>
  );
}
