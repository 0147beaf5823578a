'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition, useEffect } from 'react';
import { Button } from './_ui/button.tsx';
import { LinkButton } from './_ui/link-button.tsx';
import { Lost } from './_ui/lost.tsx';

export default function CrashPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('ui');
  const router = useRouter();
  useEffect(() => console.error(error), [error]);
  return (
    <Lost
      brand={t('brand')}
      title={t('crash.title')}
      body={
        <>
          <p>{t('crash.body')}</p>
          {error.digest && <p className="label">{t('crash.code', { digest: error.digest })}</p>}
        </>
      }
    >
      <Button
        tone="ink"
        onClick={() =>
          // What the server could not make is asked for again, too.
          startTransition(() => {
            router.refresh();
            reset();
          })
        }
      >
        {t('crash.again')}
      </Button>
      <LinkButton tone="bare" href="/">
        {t('home')}
      </LinkButton>
    </Lost>
  );
}
