'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { useSheets } from '../_facilitation/sheets-context.ts';
import { useMe, useRoom } from '../_room/use-room.tsx';

/** For who leads: from the shapes to the people, by name, and what can be done for them. On a phone it is in the menu. */
export function WhoButton() {
  const t = useTranslations('board.seats');
  const { show } = useSheets();
  const { facilitator } = useMe();
  const { live } = useRoom();
  if (!facilitator || !live) return null;
  return (
    <span className="max-md:hidden">
      <Button small onClick={() => show('people')}>
        {t('who')}
      </Button>
    </span>
  );
}
