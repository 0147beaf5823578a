'use client';

import { useTranslations } from 'next-intl';
import { apart } from '../../../_ui/apart.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { lazily } from '../../../_ui/lazily.ts';

/** Only who leads opens it: the picture to point a phone at need not come along for everyone. */
export const JoinPanel = apart(lazily(() => import('./join-panel.tsx').then((m) => m.JoinPanel)));

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
