'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { standing } from '../../../../../lib/analysis/consent.ts';
import type { OutcomeKind } from '../../../../../lib/steps/improve/slice.ts';
import {
  currentRound,
  currentVersion,
  levelsNow,
} from '../../../../../lib/steps/improve/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

type Way = { readonly kind: OutcomeKind; readonly without: string | null };

/** Records how it ended. What the levels do not allow is not offered; the facilitator decides among what is left. */
export function Record() {
  const t = useTranslations('improve.outcome');
  const format = useFormatter();
  const { improve, session } = useWorkshop();
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const [picked, pick] = useState<string | null>(null);
  const version = currentVersion(improve);
  const levels = levelsNow(improve);
  const busy = currentRound(improve)?.state === 'silent' || improve.closing?.state === 'silent';
  if (
    !version ||
    improve.outcome ||
    busy ||
    Object.keys(levels).length === 0 ||
    !can('improve/record-outcome')
  )
    return null;
  const ids = session.parties.rows.map((row) => row.id);
  const all = standing(ids, levels);
  const kind: OutcomeKind = improve.reservations.size > 0 ? 'consent-with-reservations' : 'consent';
  const ways: Way[] = [
    ...(all.consent ? [{ kind, without: null }] : []),
    ...ids
      .filter((id) => [...all.objecting, ...all.silent].includes(id))
      .filter(() => all.accepting.length === ids.length - 1)
      .map((id) => ({ kind: 'partial' as const, without: id })),
    { kind: 'none', without: null },
  ];
  const nameOf = (way: Way) => `${way.kind}:${way.without ?? ''}`;
  const chosen = ways.find((way) => nameOf(way) === picked) ?? null;
  const early = !all.consent && improve.closing?.state !== 'closed';
  return (
    <details className="sec" id="improve-outcome" open={!early}>
      <summary>
        <h2 className="inline">{t('title')}</h2>
      </summary>
      <p className="lead">
        {all.consent
          ? t('allIn')
          : t('notAll', {
              parties: format.list(
                [...all.objecting, ...all.asking, ...all.silent].map((id) => party(id).name),
              ),
            })}
      </p>
      <Choice
        legend={t('title')}
        hideLegend
        look="listed"
        value={picked ?? ''}
        onChange={pick}
        options={ways.map((way) => ({
          value: nameOf(way),
          label: t(`kind.${way.kind}`, { party: way.without ? party(way.without).name : '' }),
          note: t(`note.${way.kind}`, { party: way.without ? party(way.without).name : '' }),
        }))}
      />
      <Button
        tone="ink"
        className="mt-3"
        disabled={!chosen}
        onClick={() => chosen && void act('improve/record-outcome', chosen)}
      >
        {t('do')}
      </Button>
    </details>
  );
}
