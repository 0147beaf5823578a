'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { promptKinds } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useNow, useRoom, useWorkshop } from '../../_room/use-room.tsx';

const quiet = 3 * 60_000;

/** True when no card came for three minutes: the well has dried up. */
function useDriedUp(): boolean {
  const room = useRoom();
  const { count, options } = useWorkshop().options;
  const total = count + options.size;
  const [since, setSince] = useState(() => room.now());
  const now = useNow(10_000);
  // A new total is what starts the three minutes again
  useEffect(() => setSince(room.now()), [total, room]);
  return now - since > quiet;
}

/** For the facilitator: a nudge when it falls silent. */
export function PromptTools() {
  const t = useTranslations('options.prompt');
  const act = useAct();
  const dry = useDriedUp();
  const { prompt } = useWorkshop().options;
  const [own, setOwn] = useState('');
  const send = (payload: object) => void act('options/prompt', payload);
  return (
    <Private who={t('private')} className="grid gap-2">
      <p>{dry ? t('dry') : t('lead')}</p>
      <div id="options-prompts" className="flex flex-wrap items-center gap-2">
        {promptKinds.map((kind) => (
          <Button
            key={kind}
            small
            onClick={() => send({ kind })}
            aria-pressed={prompt?.kind === kind}
          >
            {t(`short.${kind}`)}
          </Button>
        ))}
        <form
          className="flex flex-1 basis-72 items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim() === '') return;
            send({ kind: 'own', text: own });
            setOwn('');
          }}
        >
          <Field
            small
            hideLabel
            className="flex-1"
            label={t('own')}
            placeholder={t('own')}
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <Button small type="submit">
            {t('send')}
          </Button>
        </form>
        {prompt && (
          <Button small tone="bare" onClick={() => void act('options/withdraw-prompt', {})}>
            {t('withdraw')}
          </Button>
        )}
      </div>
    </Private>
  );
}
