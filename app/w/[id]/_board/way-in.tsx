'use client';

import { useTranslations } from 'next-intl';
import { Code } from '../../../_ui/code.tsx';
import { useSheets } from '../_facilitation/sheets-context.ts';
import { useWall } from '../_room/use-room.tsx';

/** What to join by, always in sight of who leads; a press shows the link and the QR code, large. On a phone it is in the menu. */
export function WayIn() {
  const t = useTranslations('board.wayIn');
  const { show } = useSheets();
  const { join, given } = useWall();
  // Nothing is known yet of how one joins.
  if (given < 0) return null;
  return (
    <button type="button" className="way-in" onClick={() => show('join')}>
      {join ? <Code label={t('with')} code={join.code} /> : t('closed')}
    </button>
  );
}
