'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { limits } from '../../lib/workshop/limits.ts';
import { call } from '../_api/call.ts';
import { Banner } from '../_ui/banner.tsx';
import { Button } from '../_ui/button.tsx';
import { Choice } from '../_ui/choice.tsx';
import { Field } from '../_ui/field.tsx';
import { useReason } from '../w/[id]/_room/use-reason.ts';
import { type Draft, emptyDraft, fromFields, isBlank } from './draft.ts';
import { freeMark, PartyRows } from './party-rows.tsx';
import { StartFrom } from './start-from.tsx';

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
  const [draft, setDraft] = useState(() => emptyDraft(language));
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  // The form stands there before its script does: what was typed meanwhile counts, and only then it can be sent.
  const [scripted, setScripted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const filled = new FormData(form.current ?? undefined);
    setDraft((before) => fromFields(before, filled));
    setName(String(filled.get('you') ?? ''));
    setScripted(true);
  }, []);
  const [problem, setProblem] = useState<string | null>(null);
  // The workshop speaks the language of the page, until something was written for it.
  const [spoken, speak] = useState(language);
  if (spoken !== language) {
    speak(language);
    if (isBlank(draft)) setDraft({ ...draft, language });
  }
  const { title, theme, parties } = draft;
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
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
    const made = await call<Created>('/api/workshops', {
      ...draft,
      name,
      parties: parties.map(({ key: _, ...party }) => party),
    });
    if (made.ok) return onCreated(made.value);
    setProblem(sentence(made.reason));
    setBusy(false);
  };

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="grid gap-6" noValidate>
      <h1>
        {t('heading')} <em>{t('headingLight')}</em>
      </h1>
      <StartFrom draft={draft} onChange={setDraft} />
      <Field
        label={t('title')}
        name="title"
        hint={t('titleHint')}
        most={limits.title}
        value={title}
        onChange={(event) => set({ title: event.target.value })}
        error={missing(title)}
      />
      <Field
        label={t('theme')}
        name="theme"
        hint={t('themeHint')}
        placeholder={t('themePlaceholder')}
        lines={Math.min(6, Math.max(2, Math.ceil(theme.length / 50)))}
        most={limits.card}
        value={theme}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => set({ theme: event.target.value })}
        error={missing(theme)}
      />
      <PartyRows
        parties={parties}
        onChange={(parties) => set({ parties })}
        missing={missing}
        nextMark={freeMark(parties)}
      />
      <Field
        label={t('you')}
        name="you"
        hint={t('youHint')}
        autoComplete="name"
        most={limits.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={missing(name)}
      />
      <Choice
        legend={t('language')}
        name="language"
        value={draft.language}
        onChange={(language) => set({ language })}
        options={languages.map((value) => ({ value, label: ui(value) }))}
      />
      {problem && <Banner>{problem}</Banner>}
      <Button type="submit" tone="now" wide busy={busy} disabled={!scripted}>
        {busy ? t('busy') : t('go')}
      </Button>
    </form>
  );
}
