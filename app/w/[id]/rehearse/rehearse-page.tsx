'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Opening, openingOf } from '../../../../lib/rehearsal/opening.ts';
import { Brand } from '../../../_ui/brand.tsx';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Lost } from '../../../_ui/lost.tsx';
import { Skeleton } from '../../../_ui/skeleton.tsx';
import { useLiveRoom } from '../_room/use-live-room.ts';
import { useReason } from '../_room/use-reason.ts';

const Rehearsal = dynamic(() => import('./rehearsal.tsx').then((m) => m.Rehearsal));

/** Takes over the parties and the theme of the real workshop, leaves its table, and rehearses here. */
export function RehearsePage({ workshop }: { workshop: string }) {
  const [opening, setOpening] = useState<Opening | null>(null);
  return opening ? (
    <Rehearsal opening={opening} leave={`/w/${workshop}`} />
  ) : (
    <Approach workshop={workshop} onOpening={setOpening} />
  );
}

function Approach({
  workshop,
  onOpening,
}: {
  workshop: string;
  onOpening: (opening: Opening) => void;
}) {
  const t = useTranslations('rehearse');
  const ui = useTranslations('ui');
  const reason = useReason();
  const { room, ended } = useLiveRoom(workshop);
  const leads = room?.viewer.role === 'facilitator';
  useEffect(() => {
    if (!room || !leads) return;
    const state = room.state();
    const id = room.viewer.person ?? '';
    onOpening(openingOf(state, { id, name: state.session.people.get(id)?.name ?? '' }));
  }, [room, leads, onOpening]);
  if (ended || (room && !leads))
    return (
      <Lost
        brand={ui('brand')}
        title={t('closed')}
        body={<p>{ended ? reason(ended) : t('onlyFacilitator')}</p>}
      >
        <LinkButton tone="ink" href={`/w/${workshop}`}>
          {t('toBoard')}
        </LinkButton>
      </Lost>
    );
  return (
    <>
      <header className="top">
        <Brand name={ui('brand')} href="/" />
      </header>
      <main className="px-4 md:px-8">
        <Skeleton count={6} label={t('loading')} />
      </main>
    </>
  );
}
