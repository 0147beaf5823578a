'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { call } from '../_api/call.ts';
import { Button } from '../_ui/button.tsx';
import { useReason } from '../w/[id]/_room/use-reason.ts';

/** Opens the sample workshop: a whole session, finished, to walk through and to replay. */
export function SampleButton() {
  const t = useTranslations('home');
  const sentence = useReason();
  const language = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    setBusy(true);
    setProblem(null);
    const made = await call<{ id: string }>('/api/sample', { language });
    if (made.ok) return router.push(`/w/${made.value.id}/review`);
    setProblem(sentence(made.reason));
    setBusy(false);
  };
  return (
    <>
      <Button tone="bare" busy={busy} onClick={() => void open()}>
        {busy ? t('sampleBusy') : t('sample')}
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
