'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyButton } from '../_ui/copy-button.tsx';
import { LinkButton } from '../_ui/link-button.tsx';
import { Private } from '../_ui/private.tsx';
import { type Created, NewForm } from './new-form.tsx';

/** First the form, then, once, the facilitator's secret link. */
export function NewWorkshop({ language }: { language: 'nl' | 'en' }) {
  const t = useTranslations('join.secret');
  const [created, setCreated] = useState<Created | null>(null);
  if (!created) return <NewForm language={language} onCreated={setCreated} />;
  const url = `${location.origin}/r/${created.resumeToken}`;
  return (
    <>
      <h1>
        {t('heading')} <em>{t('headingLight')}</em>
      </h1>
      <Private who={t('who')}>
        <p className="my-2">{t('body')}</p>
        <p className="small my-2 [overflow-wrap:anywhere]">{url}</p>
        <CopyButton text={url} />
      </Private>
      <LinkButton tone="now" wide href={`/w/${created.id}`}>
        {t('go')}
      </LinkButton>
    </>
  );
}
