'use client';

import { useTranslations } from 'next-intl';
import { useKeys } from './use-keys.ts';
import type { Paging } from './use-paging.ts';

/** Which page of how many; with the arrows or these buttons one turns it, with the space bar it stands still. */
export function Pager({ paging }: { paging: Paging }) {
  const t = useTranslations('screen.pages');
  const { page, count, paused, turn, toggle } = paging;
  useKeys({
    ArrowRight: () => turn(1),
    PageDown: () => turn(1),
    ArrowLeft: () => turn(-1),
    PageUp: () => turn(-1),
    ' ': toggle,
  });
  if (count < 2) return null;
  return (
    <div className="pager">
      <span className="tools">
        <button type="button" onClick={toggle}>
          {paused ? t('go') : t('stop')}
        </button>
        <button type="button" onClick={() => turn(-1)} aria-label={t('back')}>
          ‹
        </button>
        <button type="button" onClick={() => turn(1)} aria-label={t('on')}>
          ›
        </button>
      </span>
      {paused && <span>{t('stands')}</span>}
      <span className="num">
        {page + 1} / {count}
      </span>
    </div>
  );
}
