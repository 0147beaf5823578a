'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';

/** Whose interest does this option go against? A party says it of itself; the facilitator notes it for one. */
export function AskHarm({ option }: { option: string }) {
  const t = useTranslations('preferred.harm');
  const me = useMe();
  const act = useAct();
  const { session, broaden } = useWorkshop();
  const [chosen, chooseParty] = useState(session.parties.rows[0]?.id ?? '');
  const [interest, choose] = useState<string | null>(null);
  const party = me.facilitator ? chosen : (me.party ?? '');
  const own = broaden.interests.rows.filter((row) => row.party === party && !row.hidden);
  const keep = async () => {
    const sent = await act('preferred/name-harm', {
      option,
      interest,
      ...(me.facilitator ? { party } : {}),
    });
    return sent.ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      trigger={
        <Button small className="mt-1">
          {me.facilitator ? t('openFor') : t('open')}
        </Button>
      }
      keep={t('keep')}
      ready={interest !== null}
      onKeep={keep}
    >
      {me.facilitator && (
        <Select
          label={t('party')}
          value={party}
          onChange={chooseParty}
          options={session.parties.rows.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {own.length > 0 ? (
        <Choice
          look="listed"
          legend={t('interest')}
          options={own.map(({ id, text }) => ({ value: id, label: text }))}
          value={interest}
          onChange={choose}
        />
      ) : (
        <p className="second">{t('none')}</p>
      )}
    </FormDialog>
  );
}
