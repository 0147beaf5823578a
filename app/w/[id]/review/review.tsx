'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Lost } from '../../../_ui/lost.tsx';
import { useReason } from '../_room/use-reason.ts';
import { ReviewBody } from './review-body.tsx';
import { useLog } from './use-log.ts';

/** Loads the log and shows the review of it; says so when that takes more than a second, or fails. */
export function Review({ workshop }: { workshop: string }) {
  const t = useTranslations('review.load');
  const ui = useTranslations('ui');
  const sentence = useReason();
  const [state, more] = useLog(workshop);
  if (state.phase === 'ready') return <ReviewBody log={state.log} more={more} />;
  if (state.phase === 'loading') return <Loading part={state.part} />;
  const again =
    state.code === 'offline' || state.code === 'store-unavailable' || state.code === 'too-fast';
  return (
    <Lost
      brand={ui('brand')}
      title={t('failed')}
      body={
        <p>{again && state.code === 'offline' ? t('offline') : sentence({ code: state.code })}</p>
      }
    >
      {again && (
        <Button tone="now" onClick={more}>
          {t('again')}
        </Button>
      )}
      <LinkButton href="/">{ui('home')}</LinkButton>
    </Lost>
  );
}

function Loading({ part }: { part: number | null }) {
  const t = useTranslations('review.load');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="px-4 py-24 md:px-8">
      {late && (
        <p role="status">
          {t('busy')} <progress value={part ?? undefined} max={1} aria-label={t('busy')} />
        </p>
      )}
    </main>
  );
}
