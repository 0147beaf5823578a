'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Private } from '../../../../_ui/private.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { TextSheet } from './text-sheet.tsx';

/** What my party does if there is no agreement: for its own people only, so not for the facilitator and never on the projector. */
export function NoDealPart() {
  const t = useTranslations('broaden.noDeal');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { secret } = useWorkshop().broaden;
  const [writing, write] = useState(false);
  const party = me.role === 'participant' ? parties.of(me.party ?? undefined) : undefined;
  if (!party) return null;
  const row = secret.get(`no-deal:${party.id}`);
  const text = row?.kind === 'no-deal' ? row.text : undefined;
  return (
    <Private who={t('who', { party: party.name })} className="grid max-w-[760px] gap-2">
      <h2 className="text-t4">{t('title')}</h2>
      <p className={text ? 'whitespace-pre-line' : 'second'}>{text ?? t('lead')}</p>
      {can('broaden/set-no-deal') && (
        <p>
          <Button small onClick={() => write(true)}>
            {text ? t('change') : t('write')}
          </Button>
        </p>
      )}
      {writing && (
        <TextSheet
          title={t('title')}
          lead={t('lead')}
          label={t('label')}
          verb={t('save')}
          most={limits.long}
          lines={5}
          draft="broaden.no-deal"
          initial={text}
          mayBeEmpty={text !== undefined}
          onSend={async (next) => (await act('broaden/set-no-deal', { text: next })).ok}
          onClose={() => write(false)}
        />
      )}
    </Private>
  );
}
