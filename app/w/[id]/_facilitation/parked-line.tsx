'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Parked } from '../../../../lib/facilitation/slice.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useAct } from '../_room/use-act.ts';
import { useParties } from '../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../_room/use-room.tsx';

/** One parked subject: where it came from, how it was dealt with, and who may do that. */
export function ParkedLine({ row }: { row: Parked }) {
  const t = useTranslations('facilitation.parking');
  const common = useTranslations('common');
  const steps = useTranslations('board.steps');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const { facilitation, session } = useWorkshop();
  const party = useParties().of(row.party);
  const [how, write] = useState<string | null>(null);
  const by = row.by === undefined ? undefined : session.people.get(row.by)?.name;
  const waits = row.settled === undefined;
  const mayTake =
    waits &&
    can('facilitation/unpark') &&
    (me.facilitator || facilitation.secret.get(row.id)?.kind === 'mine');
  const settle = async () => {
    const sent = await act('facilitation/settle', { id: row.id, how: how ?? '' });
    if (sent.ok) write(null);
  };
  return (
    <li className="border-t border-(--hairline) py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 flex-1 basis-60">
          {row.text}
          <span className="label flex flex-wrap gap-x-3">
            {party && <PartyName mark={party.mark}>{party.name}</PartyName>}
            {by && <span>{by}</span>}
            {row.step && <span>{t('from', { step: steps(row.step) })}</span>}
          </span>
        </span>
        <span className="flex flex-wrap gap-2">
          {waits && how === null && can('facilitation/settle') && (
            <Button aria-label={`${t('settle')}: ${row.text}`} small onClick={() => write('')}>
              {t('settle')}
            </Button>
          )}
          {!waits && can('facilitation/unsettle') && (
            <Button
              aria-label={`${t('unsettle')}: ${row.text}`}
              small
              tone="bare"
              onClick={() => void act('facilitation/unsettle', { id: row.id })}
            >
              {t('unsettle')}
            </Button>
          )}
          {mayTake && how === null && (
            <Button
              aria-label={`${t('takeAway')}: ${row.text}`}
              small
              tone="bare"
              onClick={() => void act('facilitation/unpark', { id: row.id })}
            >
              {t('takeAway')}
            </Button>
          )}
        </span>
      </div>
      {row.settled && <p className="second">{row.settled}</p>}
      {how !== null && (
        <form
          className="mt-2 grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void settle();
          }}
        >
          <Field
            small
            lines={2}
            autoFocus
            label={t('how')}
            most={limits.card}
            value={how}
            onChange={(event) => write(event.currentTarget.value)}
          />
          <span className="flex gap-2">
            <Button small tone="ink" type="submit" disabled={how.length > limits.card}>
              {t('settled1')}
            </Button>
            <Button small tone="bare" onClick={() => write(null)}>
              {common('cancel')}
            </Button>
          </span>
        </form>
      )}
    </li>
  );
}
