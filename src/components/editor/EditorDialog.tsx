'use client';

import { Dialog } from '@base-ui/react/dialog';
import { forwardRef, useMemo, useRef, useState, type ReactElement } from 'react';
import { editorMessages } from '../../i18n/messages.js';
import { useMessages } from '../../i18n/useMessages.js';
import type { ElementProps } from '../../parts/mergeProps.js';
import { mergeRefs } from '../../parts/mergeRefs.js';
import type { EditorLook } from './EditorPanel.js';
import { EditorSession } from './EditorSession.js';
import type { EditorSubject } from './EditorSettings.js';
import { EditorStatus } from './EditorStatus.js';

interface EditorDialogProps {
  subject: EditorSubject;
  look: EditorLook;
  trigger: ReactElement<ElementProps>;
  open: boolean | undefined;
  onOpenChange: ((open: boolean) => void) | undefined;
  container: HTMLElement | null | undefined;
}

/** The editor in a dialog, and what opens it. */
export const EditorDialog = forwardRef<HTMLElement, EditorDialogProps>(function EditorDialog(
  { subject, look, trigger, open: givenOpen, onOpenChange, container },
  ref,
) {
  const words = useMessages('editor', editorMessages);
  const triggerRef = useMemo(() => mergeRefs([ref]), [ref]);
  const mayClose = useRef<(() => boolean) | null>(null);
  const [ownOpen, setOwnOpen] = useState(false);
  // Said on the page: the dialog is gone by then.
  const [said, setSaid] = useState('');

  function setOpen(open: boolean): void {
    setOwnOpen(open);
    onOpenChange?.(open);
  }

  function change(open: boolean, details: Dialog.Root.ChangeEventDetails): void {
    if (!open && mayClose.current?.() === false) details.cancel();
    else setOpen(open);
  }

  return (
    <>
      <Dialog.Root open={givenOpen ?? ownOpen} onOpenChange={change}>
        <Dialog.Trigger ref={triggerRef} render={trigger} onClick={() => setSaid('')} />
        <Dialog.Portal container={container}>
          <Dialog.Backdrop className="so-image-editor-backdrop" />
          <Dialog.Viewport className="so-image-editor-viewport">
            <Dialog.Popup className="so-image-editor-dialog so-image-editor">
              <EditorSession
                key={subject.contactId}
                subject={subject}
                look={look}
                title={
                  <Dialog.Title className="so-image-editor-title" render={<div />}>
                    {words.title}
                  </Dialog.Title>
                }
                container={container}
                mayClose={mayClose}
                onClose={(text) => {
                  setSaid(text);
                  setOpen(false);
                }}
              />
            </Dialog.Popup>
          </Dialog.Viewport>
        </Dialog.Portal>
      </Dialog.Root>
      <EditorStatus text={said} />
    </>
  );
});
