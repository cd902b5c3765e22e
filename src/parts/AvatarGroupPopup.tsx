'use client';

import { Children, isValidElement, useId, useLayoutEffect, useRef } from 'react';
import type { JSX, KeyboardEvent, ReactNode, RefObject } from 'react';
import { focusFirst, moveFocus } from './avatarGroupKeys.js';
import { placePopup } from './avatarGroupPlacement.js';

interface AvatarGroupPopupProps {
  id: string;
  /** What opened it. */
  anchor: RefObject<HTMLElement | null>;
  /** Names the popup where there is no title. */
  label: string;
  title: ReactNode;
  closeLabel: string | undefined;
  /** The list's items. */
  items: ReactNode;
  /** @param returnsFocus Whether the focus goes back to what opened it. */
  onClose: (returnsFocus: boolean) => void;
}

/** Above everything else on the page where the browser can do that; else where the styles put it. */
function showOnTop(popup: HTMLElement): void {
  if (!('showPopover' in popup) || popup.matches(':popover-open')) return;
  popup.showPopover();
}

/** How high the popup may be; the styles may want it lower. */
const room = '--so-avatar-group-room';

function place(popup: HTMLElement, anchor: HTMLElement): void {
  popup.style.removeProperty(room);
  const { left, top, maxHeight } = placePopup(
    anchor.getBoundingClientRect(),
    // Not its box on the screen: that is smaller while it grows into view.
    { width: popup.offsetWidth, height: popup.offsetHeight },
    { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    getComputedStyle(anchor).direction === 'rtl',
  );
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
  popup.style.setProperty(room, `${maxHeight}px`);
}

/** The list that an overflow opens. It takes the focus, and is there for as long as it is open. */
export function AvatarGroupPopup(props: AvatarGroupPopupProps): JSX.Element {
  const { id, anchor, label, title, closeLabel, items, onClose } = props;
  const popupRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const closeRef = useRef(onClose);
  const titleId = useId();

  useLayoutEffect(() => {
    closeRef.current = onClose;
    // Who had the focus has left the list.
    if (document.activeElement === document.body && listRef.current !== null) focusFirst(listRef.current);
  });

  useLayoutEffect(() => {
    const popup = popupRef.current;
    const button = anchor.current;
    if (popup === null || button === null) return undefined;
    const update = (): void => place(popup, button);
    const isInside = (event: Event): boolean => {
      const path = event.composedPath();
      return path.includes(popup) || path.includes(button);
    };
    const closeFromOutside = (event: Event): void => {
      if (!isInside(event)) closeRef.current(false);
    };
    showOnTop(popup);
    update();
    if (listRef.current !== null) focusFirst(listRef.current);
    const observer = new ResizeObserver(update);
    observer.observe(popup);
    document.addEventListener('pointerdown', closeFromOutside, true);
    document.addEventListener('focusin', closeFromOutside);
    window.addEventListener('resize', update);
    window.addEventListener('scroll', update, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('pointerdown', closeFromOutside, true);
      document.removeEventListener('focusin', closeFromOutside);
      window.removeEventListener('resize', update);
      window.removeEventListener('scroll', update, { capture: true });
    };
  }, [anchor]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') onClose(true);
    else if (listRef.current === null || !moveFocus(listRef.current, event.key)) return;
    // Neither scrolls the page nor closes a dialog around it.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys nobody took come here.
    <div
      ref={popupRef}
      id={id}
      className="so-avatar-group-popup"
      popover="manual"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Without popovers no <dialog> is seen.
      role="dialog"
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {title ? (
        <div id={titleId} className="so-avatar-group-title">
          {title}
        </div>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari forgets that it is a list. */}
      <ul ref={listRef} className="so-avatar-group-list" role="list">
        {Children.toArray(items).map((item, index) => (
          <li key={isValidElement(item) ? item.key : index} className="so-avatar-group-entry" tabIndex={-1}>
            {item}
          </li>
        ))}
      </ul>
      {/* For those who hear the page and have no Escape key. */}
      {closeLabel === undefined ? null : (
        <button type="button" className="so-avatar-group-close" tabIndex={-1} onClick={() => onClose(true)}>
          {closeLabel}
        </button>
      )}
    </div>
  );
}
