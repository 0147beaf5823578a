'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '../../../_ui/dialog.tsx';
import { JoinPanel } from './join-panel.tsx';

export function JoinDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('board.join');
  return (
    <Dialog title={t('title')} open={open} onOpenChange={onOpenChange} broad>
      {open && <JoinPanel />}
    </Dialog>
  );
}
