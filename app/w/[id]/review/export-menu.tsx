'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { Menu } from '../../../_ui/menu.tsx';
import { useReview } from './use-review.tsx';

/** The ways to take it along: printed, as a document, as tables, or as the whole log. */
export function ExportMenu() {
  const t = useTranslations('review.export');
  const language = useLocale();
  const { log, show } = useReview();
  const base = `/api/workshops/${encodeURIComponent(log.workshop)}/export`;
  const print = () => {
    show('agreement');
    // The page must be drawn before it is printed.
    setTimeout(() => window.print(), 100);
  };
  return (
    <Menu
      trigger={<Button small>{t('button')}</Button>}
      groups={[
        {
          id: 'document',
          items: [
            { id: 'print', label: t('print'), onSelect: print },
            { id: 'markdown', label: t('markdown'), href: `${base}/agreement.md?lang=${language}` },
          ],
        },
        {
          id: 'tables',
          items: [
            { id: 'cards', label: t('cards'), href: `${base}/cards.csv?lang=${language}` },
            { id: 'results', label: t('results'), href: `${base}/results.csv?lang=${language}` },
            { id: 'log', label: t('log'), href: `${base}/log.json` },
          ],
        },
      ]}
    />
  );
}
