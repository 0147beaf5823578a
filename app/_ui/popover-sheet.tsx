'use client';

import { Popover as Base } from '@base-ui/react/popover';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Opened } from './use-opener.tsx';

const ways =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** The sheet of a popover. */
export function PopoverSheet({
  opened: { open, change, id, opener },
  title,
  children,
}: {
  opened: Opened;
  title?: ReactNode;
  children: ReactNode;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  const left = useRef(false);
  /** Who goes by Tab leaves it where they came in: at the button, not at the end of the page, where the sheet lies. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const all = [...(sheet.current?.querySelectorAll<HTMLElement>(ways) ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.shiftKey ? at > 0 : at < all.length - 1) return;
    opener.current?.focus();
    left.current = true;
    change(false);
    if (event.shiftKey) event.preventDefault();
  };
  return (
    <Base.Root
      open={open}
      onOpenChange={(on, details) => {
        // A press on the button closes it by itself.
        if (!on && opener.current?.contains(details.event.target as Node | null)) details.cancel();
        else change(on);
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={opener} sideOffset={6} positionMethod="fixed" className="z-50">
          <Base.Popup
            className="popover"
            id={id}
            ref={sheet}
            finalFocus={() => {
              const gone = left.current;
              left.current = false;
              // Who left by Tab is on their way on, and is not called back.
              return gone ? false : opener.current;
            }}
            onKeyDown={leave}
          >
            {title && <Base.Title>{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
