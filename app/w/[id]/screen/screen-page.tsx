'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useLiveRoom } from '../_room/use-live-room.ts';
import { useReason } from '../_room/use-reason.ts';
import { RoomProvider, useWall } from '../_room/use-room.tsx';
import { inviteOf, readScreenHash, type ScreenHash } from './invite.ts';
import { Notice } from './notice.tsx';
import { RoomScreen } from './room-screen.tsx';
import '../../../_css/screen.css';

/** Reads the token behind the # and takes the projector's place; opening the screen anew in the same window changes it. */
export function ScreenPage({ workshop }: { workshop: string }) {
  const t = useTranslations('screen');
  const [hash, setHash] = useState<ScreenHash | null | 'unread'>('unread');
  useEffect(() => {
    const read = () => setHash(readScreenHash(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  if (hash === 'unread') return <Notice title={t('connecting')} />;
  if (hash === null) return <Notice title={t('noToken.title')} body={t('noToken.body')} />;
  return <LiveScreen workshop={workshop} {...hash} />;
}

function LiveScreen({
  workshop,
  token,
  address,
}: {
  workshop: string;
} & ScreenHash) {
  const t = useTranslations('screen');
  const reason = useReason();
  const { room, ended } = useLiveRoom(workshop, token);
  if (ended?.code === 'link-revoked')
    return <Notice title={t('revoked.title')} body={t('revoked.body')} />;
  if (ended) return <Notice title={t('ended')} body={reason(ended)} />;
  if (!room) return <Notice title={t('connecting')} body={t('connectingBody')} />;
  return (
    <RoomProvider room={room}>
      <InvitingScreen address={address ?? location.origin} />
    </RoomProvider>
  );
}

function InvitingScreen({ address }: { address: string }) {
  return <RoomScreen invite={inviteOf(useWall().join, address)} />;
}
