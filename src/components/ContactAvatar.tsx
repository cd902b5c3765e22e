'use client';

import {
  forwardRef,
  memo,
  type CSSProperties,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { useContactPicture, type ContactPictureState } from '../hooks/useContactPicture.js';
import type { ContactImageStatus } from '../images/contactImageState.js';
import { avatarMessages } from '../i18n/messages.js';
import { useFormatOptions } from '../i18n/useFormatOptions.js';
import { useMessages } from '../i18n/useMessages.js';
import { getColorIndex } from '../names/colorIndex.js';
import { getInitials } from '../names/initials.js';
import { badgeElement, fallbackElement, pictureElement, placeImage } from '../parts/avatarElements.js';
import { isInteractive } from '../parts/isInteractive.js';
import type { ElementProps } from '../parts/mergeProps.js';
import type { PartOptions } from '../parts/PartProps.js';
import { useAvatarRoot } from '../parts/useAvatarRoot.js';
import { parseEntityId, type ContactId } from '../superoffice/entityId.js';
import { getAvatarNaming } from './avatarNaming.js';
import { CompanyIcon } from './CompanyIcon.js';
import { getBadge, type ContactAvatarBadge, type ContactAvatarBadgeKind } from './contactAvatarBadge.js';
import { getAvatarSentence } from './contactAvatarSentence.js';
import { StatusReporter } from './StatusReporter.js';

/** What an avatar knows, and tells in the DOM. */
export type ContactAvatarState = ContactPictureState;

export interface ContactAvatarProps
  extends
    Omit<HTMLAttributes<HTMLElement>, 'children' | keyof PartOptions<ContactAvatarState>>,
    PartOptions<ContactAvatarState>,
    RefAttributes<HTMLElement> {
  /** The company's id. Without one there are only the initials, and nothing is asked. */
  contactId: ContactId | null | undefined;
  /** The company's name: for the initials, and for those who hear the page. */
  name?: string | null | undefined;
  /** Width and height in pixels. @default 40 */
  size?: number | undefined;
  /** The outline of picture and initials. @default 'circle' */
  shape?: 'circle' | 'rounded' | 'square' | undefined;
  /** How a picture that is not square fills the box: cut off, or seen as a whole. @default 'cover' */
  fit?: 'cover' | 'contain' | undefined;
  /**
   * What the badge tells. `auto`: a problem, else that the picture is new or updated, else, from 48 px on,
   * its format. A function makes its own from the avatar's state. @default 'auto'
   */
  badge?: ContactAvatarBadgeKind | ((state: ContactAvatarState) => ContactAvatarBadge | null) | undefined;
  /** Ask for picture and info side by side, where it is known that there is a picture. @default false */
  eager?: boolean | undefined;
  /** In place of the initials. */
  fallback?: ReactNode;
  /** Hidden from assistive technology, where the company's name stands beside the avatar. @default false */
  decorative?: boolean | undefined;
  /** Called when `data-status` has become another. */
  onStatusChange?: ((status: ContactImageStatus, state: ContactAvatarState) => void) | undefined;
  /** For how many days a picture counts as new or updated. @default 7 */
  recentDays?: number | undefined;
}

/** The size of which the style sheet knows. */
const defaultSize = 40;

/**
 * With a custom property of its own an element, and each one inside it, is a special case to the browser, which
 * then works out their styles one by one: in a list five times the work, so nothing says what is the default.
 */
function getSizeStyle(size: number): (CSSProperties & Record<`--${string}`, string>) | undefined {
  return size === defaultSize ? undefined : { '--so-avatar-size': `${size}px` };
}

const renderButton = (props: ElementProps): ReactElement => <button type="button" {...props} />;

/**
 * A company's picture from SuperOffice, with a badge, and with initials where there is none. Its state is in
 * the DOM: `data-status`, `data-reason`, `data-stale`, `data-badge`.
 *
 * @example
 * <ContactAvatar contactId={7} name="Nordlys Kaffe AS" size={64} />
 */
export const ContactAvatar = memo(
  forwardRef<HTMLElement, ContactAvatarProps>(function ContactAvatar(
    {
      contactId,
      name,
      size = defaultSize,
      shape = 'circle',
      fit = 'cover',
      badge: badgeProp = 'auto',
      eager = false,
      fallback,
      decorative = false,
      onStatusChange,
      recentDays = 7,
      render,
      className,
      style,
      title,
      ...attributes
    },
    ref,
  ) {
    const picture = useContactPicture(contactId, { eager });
    const { image, ref: attach } = picture;
    // The same object: a rest of it would be one more for each row of a list.
    const state: ContactAvatarState = picture;
    const { status, reason, info } = state;
    const messages = useMessages('avatar', avatarMessages);
    const { locale } = useFormatOptions();

    const badge =
      typeof badgeProp === 'function'
        ? badgeProp(state)
        : getBadge(badgeProp, { info, reason, recentDays, size, messages, locale });
    const knownName = name?.trim() || messages.company;
    const label = badge === null ? knownName : messages.join(knownName, badge.text);
    const sentence = getAvatarSentence(state, messages);
    const sizeStyle = getSizeStyle(size);
    const isControl = attributes.onClick !== undefined || isInteractive(render);

    return useAvatarRoot(
      state,
      {
        ...getAvatarNaming(label, { isControl, decorative }),
        // A tooltip is the description too, unless there is another one: nothing is said twice.
        title: title ?? sentence,
        'aria-description': title === undefined ? undefined : sentence,
        ...attributes,
        className,
        style:
          style === undefined
            ? sizeStyle
            : (its) => ({ ...sizeStyle, ...(typeof style === 'function' ? style(its) : style) }),
        render: render ?? (attributes.onClick === undefined ? undefined : renderButton),
        'data-badge': badge?.kind,
        'data-shape': shape,
        'data-fit': fit,
        'data-color': getColorIndex(parseEntityId(contactId) ?? 0),
        children: (
          <>
            {/* A label that leaves out the initials one sees would confuse those who speak to the page. */}
            {isControl ? <span className="so-avatar-name">{label}</span> : null}
            {/* Before the picture, out of which it is cut. */}
            {badge === null ? null : (
              <span
                {...badgeElement}
                data-kind={badge.kind}
                data-text={badge.icon === undefined ? '' : undefined}
              >
                {badge.icon ?? badge.text}
              </span>
            )}
            {status === 'loaded' ? null : (
              <span {...fallbackElement}>{fallback ?? (getInitials(name) || <CompanyIcon />)}</span>
            )}
            {image === undefined ? null : (
              <span {...pictureElement} ref={(element) => void (element && placeImage(element, image))} />
            )}
            {onStatusChange === undefined ? null : <StatusReporter state={state} onChange={onStatusChange} />}
          </>
        ),
      },
      ref,
      attach,
    );
  }),
);
