'use client';

import { useTranslations } from 'next-intl';
import { useKeptHere } from '../_room/use-kept-here.ts';
import { useMe } from '../_room/use-room.tsx';

/** Where the browser keeps nothing, what is half written goes with the page: better said beforehand. */
export function StorageLine() {
  const t = useTranslations('board');
  const { role } = useMe();
  const kept = useKeptHere();
  if (kept || role === 'observer' || role === 'screen') return null;
  return (
    <p role="note" className="second small px-4 pb-3 md:px-8">
      {t('notKept')}
    </p>
  );
}
