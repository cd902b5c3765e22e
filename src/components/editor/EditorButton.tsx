'use client';

import { forwardRef, type ButtonHTMLAttributes, type JSX, type ReactNode } from 'react';

interface EditorButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  /** How much it stands out. @default 'plain' */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  icon?: JSX.Element | undefined;
  /** It keeps the focus, and says why it does nothing. */
  isDisabled?: boolean | undefined;
  /** Only the icon is seen; the text is its name. */
  isIconOnly?: boolean | undefined;
  children: ReactNode;
}

/** A button of the editor. */
export const EditorButton = forwardRef<HTMLButtonElement, EditorButtonProps>(function EditorButton(
  { kind = 'plain', icon, isDisabled = false, isIconOnly = false, children, onClick, className, ...others },
  ref,
) {
  return (
    <button
      {...others}
      ref={ref}
      type="button"
      className={['so-image-editor-button', className].filter(Boolean).join(' ')}
      data-kind={kind}
      data-icon-only={isIconOnly ? '' : undefined}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {icon}
      <span className={isIconOnly ? 'so-image-editor-unseen' : undefined}>{children}</span>
    </button>
  );
});
