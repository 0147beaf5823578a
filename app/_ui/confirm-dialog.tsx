'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

/**
 * Asks before what cannot simply be undone. The title is the question, `lead` what it means for whom; `confirm`
 * is a verb, never "OK". The way out has the focus first. Use `trigger`, or hold `open` yourself.
 */
export function ConfirmDialog({
  title,
  lead,
  confirm,
  cancel,
  onConfirm,
  open,
  onOpenChange,
  trigger,
}: {
  title: ReactNode;
  lead?: ReactNode;
  confirm: ReactNode;
  cancel: ReactNode;
  onConfirm: () => void;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
}) {
  const way = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <AlertDialog.Trigger render={trigger} />}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil" />
        <AlertDialog.Popup className="dialog" initialFocus={way}>
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
