'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { copyText } from '../../../_ui/copy-text.ts';
import { Menu } from '../../../_ui/menu.tsx';
import { toast } from '../../../_ui/toast.ts';
import { useReview } from './use-review.tsx';

/** The ways to take it along: printed, as a document, as tables, or as the whole log. */
export function ExportMenu() {
  const t = useTranslations('review.export');
  const language = useLocale();
  const { log, show, final } = useReview();
  const [can, setCan] = useState(false);
  useEffect(() => setCan('share' in navigator), []);
  const base = `/api/workshops/${encodeURIComponent(log.workshop)}/export`;
  const print = () => {
    show('agreement');
    // The page must be drawn before it is printed.
    setTimeout(() => window.print(), 100);
  };
  const agreement = `${base}/agreement.md?lang=${language}`;
  const read = async () => {
    const answer = await fetch(agreement).catch(() => null);
    if (answer?.ok) return answer.text();
    toast(t('failed'), { refused: true });
    return null;
  };
  const share = async () => {
    const text = await read();
    // Who closes the sheet again did not mean to share.
    if (text) await navigator.share({ title: final.session.title, text }).catch(() => {});
  };
  const copy = async () => {
    const text = await read();
    if (text) toast(t((await copyText(text, document.body)) ? 'copied' : 'failed'));
  };
  return (
    <Menu
      trigger={<Button small>{t('button')}</Button>}
      groups={[
        {
          id: 'document',
          items: [
            { id: 'print', label: t('print'), onSelect: print },
            ...(can ? [{ id: 'share', label: t('share'), onSelect: () => void share() }] : []),
            { id: 'copy', label: t('copy'), onSelect: () => void copy() },
            { id: 'markdown', label: t('markdown'), href: agreement },
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
