'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';
import type { Opened } from './use-opener.tsx';

/** The sheet of a question. */
export function ConfirmSheet({
  opened: { open, change, id, opener },
  triggered,
  title,
  lead,
  confirm,
  cancel,
  onConfirm,
}: {
  opened: Opened;
  triggered: boolean;
  title: ReactNode;
  lead?: ReactNode;
  confirm: ReactNode;
  cancel: ReactNode;
  onConfirm: () => void;
}) {
  const way = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={change}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil" />
        <AlertDialog.Popup
          className="dialog"
          id={id}
          initialFocus={way}
          finalFocus={triggered ? opener : undefined}
        >
          <AlertDialog.Title>{title}</AlertDialog.Title>
          {lead && <AlertDialog.Description className="lead">{lead}</AlertDialog.Description>}
          <div className="actions">
            <AlertDialog.Close render={<Button tone="ink" onClick={onConfirm} />}>
              {confirm}
            </AlertDialog.Close>
            <AlertDialog.Close render={<Button tone="bare" ref={way} />}>
              {cancel}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
