'use client';

import { useTranslations } from 'next-intl';

/** What stood here before the facilitator changed it. */
export function SaidOriginal({ text }: { text: string | undefined }) {
  const t = useTranslations('board.said');
  return text === undefined ? null : <span className="label block">{t('original', { text })}</span>;
}
