'use client';

import { forwardRef, useId, type ReactElement } from 'react';
import { editorMessages } from '../i18n/messages.js';
import { useMessages } from '../i18n/useMessages.js';
import type { ElementProps } from '../parts/mergeProps.js';
import { ContactAvatar, type ContactAvatarProps } from './ContactAvatar.js';
import { EditorDialog } from './editor/EditorDialog.js';
import { editBadgeIcon } from './editor/editorIcons.js';
import { EditorSession } from './editor/EditorSession.js';
import type { EditorSettings } from './editor/EditorSettings.js';

export interface ContactImageEditorProps extends Omit<ContactAvatarProps, 'decorative'>, EditorSettings {
  /** In place of the avatar: a button that opens the editor. */
  children?: ReactElement<ElementProps> | undefined;
  /** On the page itself, without a dialog and what opens it. @default false */
  inline?: boolean | undefined;
  /** Whether the dialog is open, where the app decides that. */
  open?: boolean | undefined;
  /** Before a picture that was not saved is thrown away, the editor asks; then this is not called. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** What the dialog is put into. @default the page's body */
  container?: HTMLElement | null | undefined;
}

/**
 * Gives a company its picture: chosen, dropped, pasted or photographed, then cropped, turned and uploaded
 * small, upright and without metadata; or removes it, with some seconds to undo. It opens from the company's
 * avatar, or stands on the page. Needs `@base-ui/react`.
 *
 * @example
 * import { ContactImageEditor } from 'react-superoffice-images/editor';
 *
 * <ContactImageEditor contactId={7} name="Nordlys Kaffe AS" size={64} />
 */
export const ContactImageEditor = forwardRef<HTMLElement, ContactImageEditorProps>(
  function ContactImageEditor(
    {
      children,
      inline = false,
      open,
      onOpenChange,
      container,
      maxSize,
      maxFileBytes,
      maxMegapixels,
      onSaved,
      onRemoved,
      ...avatar
    },
    ref,
  ) {
    const words = useMessages('editor', editorMessages);
    const titleId = useId();
    const { contactId, name, shape, fit, fallback } = avatar;
    const subject = { contactId, maxSize, maxFileBytes, maxMegapixels, onSaved, onRemoved };
    const look = { name, shape, fit, fallback };

    if (inline) {
      return (
        <section ref={ref} className="so-image-editor" aria-labelledby={titleId}>
          <EditorSession
            key={contactId}
            subject={subject}
            look={look}
            title={
              <div id={titleId} className="so-image-editor-title">
                {words.title}
              </div>
            }
            container={container}
          />
        </section>
      );
    }
    return (
      <EditorDialog
        ref={ref}
        subject={subject}
        look={look}
        open={open}
        onOpenChange={onOpenChange}
        container={container}
        trigger={
          children ?? (
            <ContactAvatar
              badge={() => ({ kind: 'edit', text: words.title, icon: editBadgeIcon })}
              {...avatar}
            />
          )
        }
      />
    );
  },
);

ContactImageEditor.displayName = 'ContactImageEditor';
