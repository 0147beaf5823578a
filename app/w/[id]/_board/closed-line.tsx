'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { useRoom } from '../_room/use-room.tsx';

/** The workshop is over: nothing is wrong and nothing is asked, so it is said in one quiet line. */
export function ClosedLine() {
  const t = useTranslations('board.closedLine');
  const { rehearsed, workshop } = useRoom();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 pt-2 md:px-8" role="status">
      <p>
        <b>{t('title')}</b> {rehearsed ? t('rehearsed') : t('body')}
      </p>
      {!rehearsed && (
        <LinkButton small href={`/w/${workshop}/review`}>
          {t('do')}
        </LinkButton>
      )}
    </div>
  );
}
