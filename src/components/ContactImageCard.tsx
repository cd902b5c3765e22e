'use client';

import { Popover } from '@base-ui/react/popover';
import {
  cloneElement,
  forwardRef,
  isValidElement,
  useMemo,
  useRef,
  useState,
  type ReactElement,
} from 'react';
import { avatarMessages, cardMessages } from '../i18n/messages.js';
import { useMessages } from '../i18n/useMessages.js';
import { getInitials } from '../names/initials.js';
import type { ElementProps } from '../parts/mergeProps.js';
import { mergeRefs } from '../parts/mergeRefs.js';
import { CompanyIcon } from './CompanyIcon.js';
import { ContactAvatar, type ContactAvatarProps } from './ContactAvatar.js';
import { ContactImageCardContent } from './ContactImageCardContent.js';
import { useOpenOnFocus } from './contactImageCardFocus.js';

export interface ContactImageCardProps extends Omit<ContactAvatarProps, 'decorative'> {
  /** In place of the avatar: a button or a link, which opens the card. */
  children?: ReactElement<ElementProps> | undefined;
  /** How long pointer or focus rest on the trigger before the card opens, in milliseconds. @default 300 */
  delayMs?: number | undefined;
  /** How long the card stays when the pointer has left trigger and card, in milliseconds. @default 150 */
  closeDelayMs?: number | undefined;
  /** Where the card is, if there is room. @default 'bottom' */
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Which ends of card and trigger stand in one line. @default 'start' */
  align?: 'start' | 'center' | 'end' | undefined;
  /** Whether the card is open, where the app decides that. */
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** What the card is put into. @default the page's body */
  container?: HTMLElement | null | undefined;
}

/** A link goes to its page when it is pressed; the card comes by hover and focus alone. */
function isLink(element: unknown): boolean {
  if (!isValidElement<ElementProps>(element)) return false;
  return element.type === 'a' || 'href' in element.props || 'to' in element.props;
}

/**
 * An avatar that shows its picture large, with all that is known about it: when a pointer or the keyboard rests
 * on it, or at a press. Escape closes it. Needs `@base-ui/react`.
 *
 * @example
 * import { ContactImageCard } from 'react-superoffice-images/card';
 *
 * <ContactImageCard contactId={7} name="Nordlys Kaffe AS" size={40} />
 */
export const ContactImageCard = forwardRef<HTMLElement, ContactImageCardProps>(function ContactImageCard(
  {
    children,
    delayMs = 300,
    closeDelayMs = 150,
    side = 'bottom',
    align = 'start',
    open: givenOpen,
    onOpenChange,
    container,
    ...avatar
  },
  ref,
) {
  const { contactId, name, fallback } = avatar;
  const words = useMessages('card', cardMessages);
  const { company } = useMessages('avatar', avatarMessages);
  const knownName = name?.trim() || undefined;

  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = givenOpen ?? ownOpen;
  const setOpen = (open: boolean): void => {
    setOwnOpen(open);
    onOpenChange?.(open);
  };
  const triggerRef = useMemo(() => mergeRefs([ref]), [ref]);
  const popup = useRef<HTMLDivElement>(null);
  const isByFocus = useRef(false);
  const { onFocus, onBlur, ignoreReturn } = useOpenOnFocus(() => {
    if (isOpen) return;
    isByFocus.current = true;
    setOpen(true);
  }, delayMs);

  function change(open: boolean, details: Popover.Root.ChangeEventDetails): void {
    if (details.reason === 'trigger-press') {
      if (isLink(trigger)) return details.cancel();
      if (!open && isByFocus.current) {
        // It came by itself; the press asks for it, and goes in.
        details.cancel();
        isByFocus.current = false;
        return popup.current?.focus();
      }
    }
    if (open) isByFocus.current = false;
    else if (popup.current?.contains(document.activeElement) === true) ignoreReturn();
    return setOpen(open);
  }

  const given = children ?? avatar.render;
  const role = isLink(given) ? 'link' : undefined;
  // The card says what a tooltip would.
  const own = children ?? <ContactAvatar {...avatar} title="" />;
  // Where it is a link, Base UI would make a button of it.
  const trigger = role === undefined ? own : cloneElement(own, { role });

  return (
    <Popover.Root open={isOpen} onOpenChange={change}>
      <Popover.Trigger
        ref={triggerRef}
        render={trigger}
        nativeButton={role === undefined}
        openOnHover
        delay={delayMs}
        closeDelay={closeDelayMs}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <Popover.Portal container={container}>
        <Popover.Positioner
          className="so-image-card-positioner"
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={8}
        >
          <Popover.Popup
            ref={popup}
            className="so-image-card"
            initialFocus={() => (isByFocus.current ? false : popup.current)}
          >
            <ContactImageCardContent
              contactId={contactId}
              name={knownName}
              fallback={fallback ?? (getInitials(name) || <CompanyIcon />)}
              title={
                <Popover.Title className="so-image-card-title" render={<div />}>
                  <bdi>{knownName ?? company}</bdi>
                </Popover.Title>
              }
            />
            {/* For those who hear the page and have no Escape key. */}
            <Popover.Close className="so-image-card-close" tabIndex={-1}>
              {words.close}
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

ContactImageCard.displayName = 'ContactImageCard';
