'use client';

import { forwardRef, type CSSProperties, type ReactElement } from 'react';
import { avatarMessages, groupMessages } from '../i18n/messages.js';
import { useMessages } from '../i18n/useMessages.js';
import { AvatarGroupOverflow } from '../parts/AvatarGroupOverflow.js';
import { AvatarGroupRoot, type AvatarGroupRootProps } from '../parts/AvatarGroupRoot.js';
import { ContactAvatar, type ContactAvatarProps } from './ContactAvatar.js';
import { ContactAvatarGroupAnnouncer } from './ContactAvatarGroupAnnouncer.js';
import { ContactAvatarGroupEntry } from './ContactAvatarGroupEntry.js';
import {
  getContactKey,
  splitContacts,
  uniqueContacts,
  type GroupContact,
} from './contactAvatarGroupContacts.js';

export interface ContactAvatarGroupProps
  extends
    Omit<AvatarGroupRootProps, 'children' | 'ref'>,
    Pick<ContactAvatarProps, 'size' | 'shape' | 'fit' | 'badge'> {
  /** The companies, each once. */
  contacts: readonly GroupContact[];
  /**
   * How many places there are, the button for the rest included: of 7 companies, 5 places show 4 and `+3`.
   * At least 2. @default 5
   */
  max?: number | undefined;
  /** Say who joins and who leaves to those who hear the page. @default false */
  announce?: boolean | undefined;
  /** Makes each company a link or a button, in the row as in the list: `({ contactId }) => <a href={...} />`. */
  renderContact?: ((contact: GroupContact) => ReactElement) | undefined;
}

/**
 * Companies in a row, each over the next, with a button for those that have no room and a list of them.
 *
 * @example
 * <ContactAvatarGroup contacts={[{ contactId: 7, name: 'Nordlys Kaffe AS' }, { contactId: 8, name: 'Fjord Data' }]} max={4} />
 */
export const ContactAvatarGroup = forwardRef<HTMLUListElement, ContactAvatarGroupProps>(
  function ContactAvatarGroup(
    {
      contacts,
      max = 5,
      announce = false,
      renderContact,
      size = 40,
      shape,
      fit,
      badge = 'none',
      style,
      ...given
    },
    ref,
  ) {
    const words = useMessages('group', groupMessages);
    const { company } = useMessages('avatar', avatarMessages);
    const all = uniqueContacts(contacts);
    const { shown, rest } = splitContacts(all, max);
    const sizeStyle: CSSProperties & Record<`--${string}`, string> = { '--so-avatar-size': `${size}px` };
    return (
      <>
        <AvatarGroupRoot
          aria-label={words.label(all.length)}
          data-shape={shape ?? 'circle'}
          {...given}
          style={(state) => ({ ...sizeStyle, ...(typeof style === 'function' ? style(state) : style) })}
          ref={ref}
        >
          {shown.map((contact) => (
            <ContactAvatar
              key={getContactKey(contact)}
              contactId={contact.contactId}
              name={contact.name}
              size={size}
              shape={shape}
              fit={fit}
              badge={badge}
              render={renderContact?.(contact)}
            />
          ))}
          {rest.length === 0 ? null : (
            <AvatarGroupOverflow
              key="rest"
              label={words.showMore(rest.length)}
              title={words.listTitle}
              closeLabel={words.close}
              items={rest.map((contact) => (
                <ContactAvatarGroupEntry
                  key={getContactKey(contact)}
                  contact={contact}
                  name={contact.name?.trim() || company}
                  shape={shape}
                  fit={fit}
                  render={renderContact?.(contact)}
                />
              ))}
            >
              {/* Its sign stays in front of it, also from right to left. */}
              <bdi>{words.more(rest.length)}</bdi>
            </AvatarGroupOverflow>
          )}
        </AvatarGroupRoot>
        {announce ? <ContactAvatarGroupAnnouncer contacts={all} /> : null}
      </>
    );
  },
);

ContactAvatarGroup.displayName = 'ContactAvatarGroup';
