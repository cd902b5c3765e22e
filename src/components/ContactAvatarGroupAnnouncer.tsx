'use client';

import { useEffect, useRef, useState, type JSX } from 'react';
import { avatarMessages, groupMessages } from '../i18n/messages.js';
import { useMessages } from '../i18n/useMessages.js';
import { describeChanges } from './contactAvatarGroupChanges.js';
import type { GroupContact } from './contactAvatarGroupContacts.js';

/** Changes within this time are told of at once, and those that cancel each other out not at all. */
const waitMs = 500;

interface ContactAvatarGroupAnnouncerProps {
  contacts: readonly GroupContact[];
}

/** Says who joins a group and who leaves it, when there is a pause in what else is spoken. Not seen. */
export function ContactAvatarGroupAnnouncer({ contacts }: ContactAvatarGroupAnnouncerProps): JSX.Element {
  const words = useMessages('group', groupMessages);
  const { company } = useMessages('avatar', avatarMessages);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const told = useRef(contacts);
  const latest = useRef({ contacts, words: { ...words, company } });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    latest.current = { contacts, words: { ...words, company } };
    if (timer.current !== undefined) return;
    if (describeChanges(told.current, contacts, latest.current.words) === '') return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const text = describeChanges(told.current, latest.current.contacts, latest.current.words);
      told.current = latest.current.contacts;
      if (text !== '') setSaid(({ count }) => ({ text, count: count + 1 }));
    }, waitMs);
  }, [contacts, words, company]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return (
    <output className="so-avatar-group-announcer">
      {/* Another element each time: else nobody would hear the same words twice. */}
      <span key={said.count}>{said.text}</span>
    </output>
  );
}
