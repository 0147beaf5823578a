import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

const scale = Array.from({ length: 11 }, (_, n) => n);

/** A vote that I gave, in one line; pressing it brings it back to change. */
export function GivenVote({
  title,
  note,
  score,
  reason,
  onChange,
}: {
  title: string;
  note?: ReactNode;
  score: number | null;
  reason?: string | undefined;
  onChange: () => void;
}) {
  const t = useTranslations('preferred.ballot');
  return (
    <li>
      <button type="button" className="given" onClick={onChange}>
        <span className="t">
          {title} {note}
          {reason && <span className="why">{reason}</span>}
        </span>
        <span className="ticks" aria-hidden="true">
          {scale.map((n) => (
            <i key={n} className={n === score ? 'on' : undefined} />
          ))}
        </span>
        <b className="num">
          {score ?? (
            <>
              <span aria-hidden="true">–</span>
              <span className="vh">{t('blank')}</span>
            </>
          )}
        </b>
        <span className="vh">{t('change')}</span>
      </button>
    </li>
  );
}
