'use client';

import { useTranslations } from 'next-intl';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/**
 * A sheet of fields that one press keeps. `onKeep` resolves to whether it was accepted: then the sheet closes, else it stays as it is.
 * With a `trigger` it opens by itself; without, it is open as long as it is there, and `onClose` hears whether it was kept.
 */
export function FormDialog({
  title,
  lead,
  broad,
  trigger,
  keep,
  ready = true,
  remove,
  onKeep,
  onClose,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  broad?: boolean;
  trigger?: ReactElement;
  /** What the button says; *save* when left out. */
  keep?: ReactNode;
  ready?: boolean;
  /** The way to be rid of what the sheet is about. */
  remove?: { readonly label: ReactNode; readonly onRemove: () => Promise<boolean> } | false | null;
  onKeep: () => Promise<boolean>;
  onClose?: (kept: boolean) => void;
  children: ReactNode;
}) {
  const common = useTranslations('common');
  const [opened, setOpened] = useState(false);
  const close = (kept: boolean) => {
    setOpened(false);
    onClose?.(kept);
  };
  const closeWhen = async (accepted: Promise<boolean>) => {
    if (await accepted) close(true);
  };
  return (
    <Dialog
      title={title}
      lead={lead}
      broad={broad}
      trigger={trigger}
      open={trigger ? opened : true}
      onOpenChange={(open) => (open ? setOpened(true) : close(false))}
      actions={
        <>
          <Button tone="ink" disabled={!ready} onClick={() => void closeWhen(onKeep())}>
            {keep ?? common('save')}
          </Button>
          {remove && (
            <Button onClick={() => void closeWhen(remove.onRemove())}>{remove.label}</Button>
          )}
          <Button tone="bare" onClick={() => close(false)}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">{children}</div>
    </Dialog>
  );
}
