'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Reason } from '../../../lib/workshop/kernel.ts';
import { call } from '../../_api/call.ts';
import { Brand } from '../../_ui/brand.tsx';
import { Lost } from '../../_ui/lost.tsx';
import { PhoneFrame } from '../../_ui/phone-frame.tsx';
import { Skeleton } from '../../_ui/skeleton.tsx';
import { WayOn } from '../../j/[key]/way-on.tsx';
import { useReason } from '../../w/[id]/_room/use-reason.ts';

/** A personal link: this browser becomes the same person, and goes to their seat. */
export function Resume({ token }: { token: string }) {
  const t = useTranslations('join');
  const ui = useTranslations('ui');
  const sentence = useReason();
  const router = useRouter();
  const [reason, setReason] = useState<Reason | null>(null);
  useEffect(() => {
    void call<{ id: string }>('/api/resume', { token }).then((resumed) => {
      if (resumed.ok) router.replace(`/w/${resumed.value.id}`);
      else setReason(resumed.reason);
    });
  }, [token, router]);
  if (!reason)
    return (
      <PhoneFrame head={<Brand name={ui('brand')} href="/" />}>
        <Skeleton count={3} lines label={t('resume.busy')} />
      </PhoneFrame>
    );
  const away = reason.code === 'unreachable';
  return (
    <Lost
      brand={ui('brand')}
      title={away ? t('refused.title') : t('resume.title')}
      body={<p>{reason.code === 'unknown-link' ? t('resume.body') : sentence(reason)}</p>}
    >
      <WayOn passing={away} />
    </Lost>
  );
}
