'use client';

import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '../../../_ui/confirm-dialog.tsx';
import { useAct } from '../_room/use-act.ts';

export function CloseDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('board.closeDialog');
  const common = useTranslations('common');
  const act = useAct();
  return (
    <ConfirmDialog
      title={t('title')}
      lead={t('body')}
      confirm={t('do')}
      cancel={common('cancel')}
      open={open}
      onOpenChange={onOpenChange}
      onConfirm={() => void act('session/close', {})}
    />
  );
}
