'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** What was asked and answered beside a level or an amendment, and a line to add to it. */
export function Talk({
  on,
  ask,
  eager,
}: {
  on: string;
  ask: 'answer' | 'both' | 'none';
  eager?: boolean;
}) {
  const t = useTranslations('improve.talk');
  const { remarks } = useWorkshop().improve;
  const party = useParty();
  const rows = remarks.rows.filter((row) => row.on === on);
  const asked = rows.some((row) => row.kind === 'question');
  return (
    <>
      {rows.length > 0 && (
        <ul className="talk">
          {rows.map((row) => (
            <li key={row.id}>
              <span className="kind" aria-hidden="true">
                {row.kind === 'question' ? '?' : '→'}
              </span>
              <span>
                <span className="vh">{t(row.kind)} </span>
                {row.party && <Shape mark={party(row.party).mark} label={party(row.party).name} />}{' '}
                {row.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ask !== 'none' && (
        <div className="acts">
          {(ask === 'answer' || asked) && <Write on={on} kind="answer" open={eager ?? false} />}
          {ask === 'both' && <Write on={on} kind="question" open={false} />}
        </div>
      )}
    </>
  );
}

function Write({
  on,
  kind,
  open: first,
}: {
  on: string;
  kind: 'question' | 'answer';
  open: boolean;
}) {
  const t = useTranslations('improve.talk');
  const can = useCan();
  const act = useAct();
  const [open, setOpen] = useState(first);
  const [text, write, clear] = useDraft(`improve.${kind}.${on}`);
  const type = kind === 'question' ? 'improve/ask' : 'improve/answer';
  if (!can(type)) return null;
  if (!open && !text) {
    return (
      <Button small onClick={() => setOpen(true)} className="justify-self-start">
        {t(`${kind}Do`)}
      </Button>
    );
  }
  const send = async () => {
    const sent = await act(type, { on, text });
    if (!sent.ok) return;
    clear();
    setOpen(first);
  };
  return (
    <form
      className="grid w-full gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        small
        label={t(`${kind}Label`)}
        lines={2}
        most={limits.card}
        value={text}
        onChange={(e) => write(e.target.value)}
      />
      <Button small tone="ink" type="submit" disabled={!text.trim()} className="justify-self-start">
        {t('send')}
      </Button>
    </form>
  );
}
