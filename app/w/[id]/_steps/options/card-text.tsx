'use client';

import { useTranslations } from 'next-intl';

/** Longer than this, an explanation is folded: one story must not push a whole column out of sight. */
const long = 220;

/** The explanation under an option. A long one begins and can be opened; nothing is cut off for good. */
export function CardText({ text }: { text: string }) {
  const t = useTranslations('options.card');
  if (text.length <= long) return <span className="second block whitespace-pre-line">{text}</span>;
  return (
    <details className="second group">
      <summary className="cursor-pointer list-none">
        <span className="line-clamp-4 whitespace-pre-line group-open:line-clamp-none">{text}</span>
        <span className="label underline underline-offset-3 group-open:hidden">{t('readOn')}</span>
      </summary>
    </details>
  );
}
