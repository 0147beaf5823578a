'use client';

import { useTranslations } from 'next-intl';
import { createPortal } from 'react-dom';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

/** Says that a part of the page did not come, and fetches it anew. `over`: it would have come over the page, so this does too. */
export function NotHere({ again, over }: { again: () => void; over?: boolean }) {
  const t = useTranslations('ui.notHere');
  if (!over)
    return (
      <Banner title={t('title')} action={<Button onClick={again}>{t('again')}</Button>}>
        {t('body')}
      </Banner>
    );
  return createPortal(
    <div className="toasts">
      <div className="toast refused" role="alert">
        <span className="say">{t('title')}</span>
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      </div>
    </div>,
    document.body,
  );
}
