'use client';

import { useState, type JSX, type Ref } from 'react';
import { useNow } from '../hooks/useNow.js';
import { avatarMessages, detailsMessages } from '../i18n/messages.js';
import { useFormatOptions } from '../i18n/useFormatOptions.js';
import { useMessages } from '../i18n/useMessages.js';
import { ImageDetailsRoot } from '../parts/ImageDetailsRoot.js';
import { ImageDetailsRow } from '../parts/ImageDetailsRow.js';
import type { PartProps } from '../parts/PartProps.js';
import { usePart } from '../parts/usePart.js';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeErrorCode } from '../superoffice/SuperOfficeError.js';
import { ContactImageDetailsRetry } from './ContactImageDetailsRetry.js';
import { getDetailsRows } from './contactImageDetailsRows.js';
import { getDetailsState, type ContactImageDetailsState } from './contactImageDetailsState.js';

/** Lines of the skeleton. */
const bones = [1, 2, 3];

/** What `ContactImageDetails` gives to its element. */
export type DetailsElementProps = Omit<PartProps<'div', ContactImageDetailsState>, 'children' | 'ref'>;

export interface ContactImageDetailsViewProps {
  given: DetailsElementProps;
  partRef: Ref<Element>;
  info: ContactImageInfo | null | undefined;
  /** Why there is no info, or none that is sure to be up to date. */
  reason?: SuperOfficeErrorCode | null;
  /** Whether what is shown may be old. @default where there is both an info and a reason */
  isStale?: boolean;
  /** Whether an answer is on its way. */
  isFetching?: boolean;
  /** Asks again, where that can help. */
  onRetry?: (() => void) | undefined;
}

/** An info, or the words for why there is none. It asks nobody. */
export function ContactImageDetailsView(props: ContactImageDetailsViewProps): JSX.Element {
  const { given, partRef, info, reason = null, isFetching = false, onRetry } = props;
  const { isStale = reason !== null && info !== undefined } = props;
  const words = useMessages('details', detailsMessages);
  const { loading, noPicture, stale, retry, problems } = useMessages('avatar', avatarMessages);
  const own = useFormatOptions();
  const now = useNow();
  // What a server cannot know of its reader, it says as the page that takes over will at first.
  const format = now === null ? { locale: own.locale ?? 'en', timeZone: own.timeZone ?? 'UTC' } : own;

  // A failure is told of until there is an answer to the next question: else its button went while it is pressed.
  const [retried, setRetried] = useState<SuperOfficeErrorCode | null>(null);
  const isRetrying = retried !== null && reason === null && isFetching;
  if (retried !== null && reason === null && !isFetching) setRetried(null);
  const state = getDetailsState(info, isRetrying ? retried : reason, { isStale, isFetching });

  const sentences = [
    ...(state.status === 'loading' ? [loading] : []),
    ...(state.status === 'none' ? [noPicture] : []),
    ...(state.isStale && state.status === 'loaded' ? [stale] : []),
    ...(state.reason === null ? [] : [problems[state.reason].sentence]),
  ];

  return usePart(
    'div',
    state,
    {
      className: 'so-contact-image-details',
      role: 'group',
      'aria-label': words.title,
      'aria-busy': state.status === 'loading' || isRetrying ? true : undefined,
      tabIndex: -1,
      'data-status': state.status,
      'data-reason': state.reason ?? undefined,
      'data-stale': state.isStale ? '' : undefined,
      children: (
        <>
          {state.status === 'loading' ? (
            <span className="so-image-details-skeleton" aria-hidden="true">
              {bones.map((bone) => (
                <span key={bone} className="so-image-details-bone" />
              ))}
            </span>
          ) : null}
          {/* There before what it says changes: else nobody would hear of it. */}
          <output className="so-image-details-state">{sentences.join(' ')}</output>
          {onRetry === undefined && !isRetrying ? null : (
            <ContactImageDetailsRetry
              label={isRetrying || isFetching ? loading : retry}
              isRetrying={isFetching}
              onRetry={() => {
                setRetried(reason);
                onRetry?.();
              }}
            />
          )}
          {info ? (
            <ImageDetailsRoot>
              {getDetailsRows(info, { words, format, now }).map(({ name, label, value }) => (
                <ImageDetailsRow key={name} label={label} data-row={name}>
                  {value}
                </ImageDetailsRow>
              ))}
            </ImageDetailsRoot>
          ) : null}
        </>
      ),
    },
    given,
    partRef,
  );
}
