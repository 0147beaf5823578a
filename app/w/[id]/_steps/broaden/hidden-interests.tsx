'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** Interests that were put aside: not gone. */
export function HiddenInterests() {
  const t = useTranslations('broaden.interests');
  const act = useAct();
  const can = useCan();
  const { interests, secret } = useWorkshop().broaden;
  const aside = interests.rows.filter((interest) => interest.hidden);
  if (aside.length === 0) return null;
  return (
    <details className="mt-4 max-w-[640px]">
      <summary className="min-h-[44px] cursor-pointer content-center">
        {t('aside', { count: aside.length })}
      </summary>
      <ul className="grid gap-1">
        {aside.map((interest) => (
          <li key={interest.id} className="second flex flex-wrap items-center gap-x-3">
            {interest.text}
            {interest.hiddenBy && (
              <span className="label">{t(`asideBy.${interest.hiddenBy}`)}</span>
            )}
            {interest.hiddenBy !== 'author' && can('broaden/hide-interest') && (
              <Back
                onClick={() => act('broaden/hide-interest', { id: interest.id, hidden: false })}
              />
            )}
            {interest.hiddenBy === 'author' &&
              secret.has(interest.id) &&
              can('broaden/bring-back-interest') && (
                <Back onClick={() => act('broaden/bring-back-interest', { id: interest.id })} />
              )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Back({ onClick }: { onClick: () => Promise<unknown> }) {
  const t = useTranslations('broaden.interests');
  return (
    <Button small tone="bare" onClick={() => void onClick()}>
      {t('back')}
    </Button>
  );
}
