'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Called, call } from '../../../_api/call.ts';
import { CopyButton } from '../../../_ui/copy-button.tsx';
import { Private } from '../../../_ui/private.tsx';
import { Skeleton } from '../../../_ui/skeleton.tsx';
import { useRoom } from '../_room/use-room.tsx';

/** Makes a new personal link that brings a person to another device; the earlier one then stops working. */
export function ResumeLink({ person }: { person: string }) {
  const t = useTranslations('board.mySeat');
  return useRoom().rehearsed ? <p>{t('rehearsed')}</p> : <FreshLink person={person} />;
}

function FreshLink({ person }: { person: string }) {
  const t = useTranslations('board.mySeat');
  const { workshop } = useRoom();
  const [answer, setAnswer] = useState<Called<{ token: string }> | null>(null);
  useEffect(() => {
    let current = true;
    void call<{ token: string }>(`/api/workshops/${workshop}/resume-link`, { person }).then(
      (called) => current && setAnswer(called),
    );
    return () => {
      current = false;
    };
  }, [workshop, person]);
  if (!answer) return <Skeleton count={1} lines label={t('make')} />;
  if (!answer.ok) return <p role="alert">{t('failed')}</p>;
  const url = `${location.origin}/r/${answer.value.token}`;
  return (
    <Private who={t('body')}>
      <p className="small [overflow-wrap:anywhere] my-2">{url}</p>
      <CopyButton small text={url} />
    </Private>
  );
}
