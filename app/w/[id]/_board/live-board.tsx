'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useNowAndThen } from '../../../_api/use-now-and-then.ts';
import { Brand } from '../../../_ui/brand.tsx';
import { Button } from '../../../_ui/button.tsx';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Lost } from '../../../_ui/lost.tsx';
import { Skeleton } from '../../../_ui/skeleton.tsx';
import { useLiveRoom } from '../_room/use-live-room.ts';
import { useReason } from '../_room/use-reason.ts';
import { RoomProvider } from '../_room/use-room.tsx';
import { Board } from './board.tsx';
import { LateBanner } from './late-banner.tsx';
import { Rest } from './rest.tsx';
import { useLate } from './use-late.ts';
import { type Ahead, WaitingBoard } from './waiting-board.tsx';

/** My place at this table over the network: loading, at the table, or why not. */
export function LiveBoard({ workshop, ahead }: { workshop: string; ahead: Ahead | null }) {
  const t = useTranslations('board');
  const ui = useTranslations('ui');
  const sentence = useReason();
  const { room, ended } = useLiveRoom(workshop);
  const late = useLate(!room && !ended);
  // Who is let in again should not have to find out.
  const comeBack = useCallback(() => {
    void fetch(`/api/workshops/${workshop}/board`).then(
      ({ ok }) => ok && location.reload(),
      () => {},
    );
  }, [workshop]);
  useNowAndThen(ended?.code === 'removed', comeBack);
  if (room && !ended) {
    return (
      <RoomProvider room={room}>
        <Board />
        <Rest />
      </RoomProvider>
    );
  }
  if (ended)
    return (
      <Lost brand={ui('brand')} title={t('refused.title')} body={<p>{sentence(ended)}</p>}>
        {ended.code === 'reload' || ended.code === 'removed' ? (
          <Button tone="ink" onClick={() => location.reload()}>
            {ended.code === 'reload' ? t('refused.reload') : t('refused.again')}
          </Button>
        ) : (
          <LinkButton tone="ink" href="/#meedoen">
            {t('refused.join')}
          </LinkButton>
        )}
      </Lost>
    );
  if (ahead) return <WaitingBoard ahead={ahead} late={late} />;
  return (
    <>
      <header className="top">
        <Brand name={ui('brand')} href="/" />
      </header>
      {late && <LateBanner />}
      <main className="px-4 pt-6 md:px-8">
        <Skeleton count={6} label={t('loading')} />
      </main>
    </>
  );
}
