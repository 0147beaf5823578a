'use client';

import { useTranslations } from 'next-intl';
import { Code } from '../../../_ui/code.tsx';
import { QrCode } from '../../../_ui/qr-code.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import type { Invite } from './invite.ts';

/** Small but always there: who comes in late can still join. */
export function JoinCorner({ invite }: { invite: Invite | null }) {
  const t = useTranslations('screen.join');
  const board = useTranslations('board.join');
  const { locked } = useWorkshop().session;
  if (locked) return <p className="in">{t('locked')}</p>;
  if (!invite) return null;
  return (
    <div className="in">
      <QrCode text={invite.url} label={board('qr')} />
      <Code code={invite.code} />
    </div>
  );
}
