'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { currentVersion, levelsOn } from '../../../../../lib/steps/improve/standing.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useLineName } from './use-lines.ts';

/** What parties want on record although they go along. */
export function Reservations() {
  const t = useTranslations('improve.reserve');
  const { improve, broaden } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const name = useLineName();
  const version = currentVersion(improve);
  const rows = improve.reservations.rows;
  const heard = version ? levelsOn(improve, version).size > 0 : false;
  const may = heard && !improve.outcome && can('improve/reserve');
  if (rows.length === 0 && !may) return null;
  return (
    <section className="sec">
      <h2>{t('title', { count: rows.length })}</h2>
      <ul className="reserved mt-2">
        {rows.map((row) => (
          <li key={row.id}>
            <PartyName mark={party(row.party).mark}>{party(row.party).name}</PartyName>{' '}
            {row.element && <span className="second">{name(version, row.element)}</span>}
            <span className="block">{row.text}</span>
            {row.interest && (
              <span className="label block">{broaden.interests.get(row.interest)?.text}</span>
            )}
            {row.party === me.party && !improve.outcome && can('improve/withdraw-reservation') && (
              <Button
                small
                tone="bare"
                onClick={() => void act('improve/withdraw-reservation', { reservation: row.id })}
              >
                {t('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && <WriteReservation />}
    </section>
  );
}

function WriteReservation() {
  const t = useTranslations('improve.reserve');
  const { improve, broaden } = useWorkshop();
  const me = useMe();
  const act = useAct();
  const name = useLineName();
  const version = currentVersion(improve);
  const [text, write, clear] = useDraft('improve.reservation');
  const [element, setElement] = useState('');
  const [interest, setInterest] = useState('');
  const own = broaden.interests.rows.filter((row) => !row.hidden && row.party === me.party);
  const ids = version ? [...version.elements, ...version.conditions].map((row) => row.id) : [];
  const send = async () => {
    const sent = await act('improve/reserve', {
      text,
      element: element || null,
      interest: interest || null,
    });
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <FormDialog
      title={t('formTitle')}
      lead={t('lead')}
      trigger={<Button small>{t('open')}</Button>}
      keep={t('do')}
      ready={text.trim() !== ''}
      onKeep={send}
    >
      <Field
        label={t('text')}
        lines={3}
        most={limits.card}
        value={text}
        onChange={(e) => write(e.target.value)}
      />
      <Select
        label={t('element')}
        value={element}
        onChange={setElement}
        options={[
          { value: '', label: t('whole') },
          ...ids.map((id) => ({ value: id, label: name(version, id) })),
        ]}
      />
      <Select
        label={t('interest')}
        value={interest}
        onChange={setInterest}
        options={[
          { value: '', label: t('noInterest') },
          ...own.map((row) => ({ value: row.id, label: row.text })),
        ]}
      />
    </FormDialog>
  );
}
