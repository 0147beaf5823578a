'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { limits } from '../../../lib/workshop/limits.ts';
import { call } from '../../_api/call.ts';
import { Button } from '../../_ui/button.tsx';
import { Choice } from '../../_ui/choice.tsx';
import { Field } from '../../_ui/field.tsx';
import { LocaleSwitch } from '../../_ui/locale-switch.tsx';
import { PhoneFrame, ThumbBar } from '../../_ui/phone-frame.tsx';
import { useReason } from '../../w/[id]/_room/use-reason.ts';
import type { Table } from './join-page-body.tsx';

const looking = '-observer';

/** Name and party, under the thumb one button. No account, nothing else asked. */
export function JoinForm({
  head,
  joinKey,
  table,
}: {
  head: ReactNode;
  joinKey: string;
  table: Table;
}) {
  const t = useTranslations('join');
  const sentence = useReason();
  const router = useRouter();
  const [name, setName] = useState('');
  const [party, setParty] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // The form stands there before its script does: what was typed and chosen meanwhile counts, and only then it can be sent.
  const [busy, setBusy] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const filled = new FormData(form.current ?? undefined);
    setName(String(filled.get('name') ?? ''));
    setParty((filled.get('party') as string | null) ?? null);
    setBusy(false);
  }, []);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || name.trim() === '' || party === null) return;
    setBusy(true);
    setProblem(null);
    const observer = party === looking;
    const joined = await call<{ id: string }>('/api/join', {
      key: joinKey,
      name,
      role: observer ? 'observer' : 'participant',
      party: observer ? null : party,
    });
    if (joined.ok) return router.replace(`/w/${joined.value.id}`);
    setProblem(sentence(joined.reason));
    setBusy(false);
  };

  const parties = table.parties.map(({ id, name, mark, people }) => ({
    value: id,
    label: name,
    mark,
    note: t('atTable', { count: people }),
  }));
  const incomplete =
    tried && (name.trim() === '' ? t('nameMissing') : party === null ? t('partyMissing') : null);
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <PhoneFrame
        head={head}
        thumb={
          <ThumbBar>
            {(problem ?? incomplete) && (
              <p role="alert" className="mb-2 font-semibold">
                {problem ?? incomplete}
              </p>
            )}
            <Button type="submit" tone="now" wide disabled={busy}>
              {t('go')}
            </Button>
            <p className="label mt-2">{t('note')}</p>
          </ThumbBar>
        }
      >
        {table.theme && <p className="label">{table.title}</p>}
        <h1 className="mt-1 mb-6 text-[1.375rem] leading-[1.12]">{table.theme ?? table.title}</h1>
        <Field
          label={t('name')}
          name="name"
          autoComplete="name"
          enterKeyHint="done"
          most={limits.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Choice
          className="mt-6"
          legend={t('party')}
          look="marked"
          name="party"
          value={party}
          onChange={setParty}
          options={[...parties, { value: looking, label: t('observer'), note: t('observerNote') }]}
        />
        <div className="mt-6">
          <LocaleSwitch flush />
        </div>
      </PhoneFrame>
    </form>
  );
}
