'use client';

import type { ReactElement } from 'react';
import { usePart } from '../parts/usePart.js';
import { ContactAvatar, type ContactAvatarProps } from './ContactAvatar.js';
import type { GroupContact } from './contactAvatarGroupContacts.js';

/** In pixels: as high as a line of text and some air. */
const entrySize = 28;

const state = {};

interface ContactAvatarGroupEntryProps extends Pick<ContactAvatarProps, 'shape' | 'fit'> {
  contact: GroupContact;
  /** What is read beside the avatar. */
  name: string;
  render: ReactElement | undefined;
}

/** A company in the list of those that have no room: picture and name. */
export function ContactAvatarGroupEntry(props: ContactAvatarGroupEntryProps): ReactElement {
  const { contact, name, shape, fit, render } = props;
  const own = {
    className: 'so-avatar-group-contact',
    children: (
      <>
        <ContactAvatar
          contactId={contact.contactId}
          name={contact.name}
          size={entrySize}
          shape={shape}
          fit={fit}
          badge="none"
          decorative
        />
        <bdi className="so-avatar-group-name">{name}</bdi>
      </>
    ),
  };
  return usePart('span', state, own, { render }, null);
}
