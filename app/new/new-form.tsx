'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Mark } from '../../lib/steps/session/slice.ts';
import { limits } from '../../lib/workshop/text.ts';
import { call } from '../_api/call.ts';
import { Banner } from '../_ui/banner.tsx';
import { Button } from '../_ui/button.tsx';
import { Choice } from '../_ui/choice.tsx';
import { Field } from '../_ui/field.tsx';
import { useReason } from '../w/[id]/_room/use-reason.ts';
import { freeMark, type PartyDraft, PartyRows } from './party-rows.tsx';

export type Created = { readonly id: string; readonly resumeToken: string };

const languages = ['nl', 'en'] as const;

/** Title, question, name, language and parties; everything else has a good default. */
export function NewForm({
  language,
  onCreated,
}: {
  language: 'nl' | 'en';
  onCreated: (created: Created) => void;
}) {
  const t = useTranslations('join.new');
  const ui = useTranslations('ui.locale');
  const sentence = useReason();
  const [title, setTitle] = useState('');
  const [theme, setTheme] = useState('');
  const [name, setName] = useState('');
  const [spoken, setSpoken] = useState(language);
  const [parties, setParties] = useState<readonly PartyDraft[]>([
    { key: 1, name: '', mark: 1 },
    { key: 2, name: '', mark: 2 },
    { key: 3, name: '', mark: 3 },
  ]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const missing = (text: string) => (tried && text.trim() === '' ? t('missing') : undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (
      busy ||
      [title, theme, name, ...parties.map((party) => party.name)].some((text) => text.trim() === '')
    )
      return;
    setBusy(true);
    setProblem(null);
    const given = parties.map(({ name, mark }) => ({ name, mark: mark as Mark }));
    const made = await call<Created>('/api/workshops', {
      title,
      theme,
      language: spoken,
      name,
      parties: given,
    });
    if (made.ok) return onCreated(made.value);
    setProblem(sentence(made.reason));
    setBusy(false);
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-6" noValidate>
      <h1>
        {t('heading')} <em>{t('headingLight')}</em>
      </h1>
      <Field
        label={t('title')}
        hint={t('titleHint')}
        most={limits.title}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={missing(title)}
      />
      <Field
        label={t('theme')}
        hint={t('themeHint')}
        placeholder={t('themePlaceholder')}
        lines={2}
        most={limits.card}
        value={theme}
        onChange={(event) => setTheme(event.target.value)}
        error={missing(theme)}
      />
      <PartyRows
        parties={parties}
        onChange={setParties}
        missing={missing}
        nextMark={freeMark(parties)}
      />
      <Field
        label={t('you')}
        hint={t('youHint')}
        autoComplete="name"
        most={limits.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={missing(name)}
      />
      <Choice
        legend={t('language')}
        value={spoken}
        onChange={setSpoken}
        options={languages.map((value) => ({ value, label: ui(value) }))}
      />
      {problem && <Banner>{problem}</Banner>}
      <Button type="submit" tone="now" wide disabled={busy}>
        {busy ? t('busy') : t('go')}
      </Button>
    </form>
  );
}
