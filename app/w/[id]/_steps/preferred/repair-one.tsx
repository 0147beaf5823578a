'use client';

import { useTranslations } from 'next-intl';
import { standing } from '../../../../../lib/workshop/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';
import { useParty } from './use-party.ts';
import { WriteReason } from './write-reason.tsx';
import { WriteRepair } from './write-repair.tsx';

/** One option in repair: who cannot live with it and why, and the repaired forms. */
export function RepairOne({
  number,
  option,
  stoppedBy,
}: {
  number: number | undefined;
  option: string;
  stoppedBy: readonly string[];
}) {
  const t = useTranslations('preferred.repair');
  const state = useWorkshop();
  const { preferred, options, broaden } = state;
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const titleOf = useOptionTitle();
  const partyOf = useParty();
  const objections = preferred.objections.rows.filter((row) => row.option === option);
  const said = preferred.rounds.rows
    .flatMap((round) => round.reasons)
    .filter((row) => row.option === option);
  const repairs = preferred.repairs.rows.filter((row) => row.option === option);
  const live = new Set(standing(state).live.map((row) => row.option));
  const inVote = (id: string) => preferred.rounds.rows.some((round) => round.options.includes(id));
  const mine = (party: string | null) => me.facilitator || (party !== null && party === me.party);
  const tested = (id: string) =>
    preferred.rounds.rows.some((round) => round.state === 'closed' && round.options.includes(id));
  const silent = stoppedBy.filter((party) => !objections.some((row) => row.party === party));
  return (
    <article>
      <h3>
        {number !== undefined && <b>{number} </b>}
        {titleOf(option)}
      </h3>
      {objections.map(({ id, party, reason, interest }) => (
        <blockquote key={id}>
          <Shape mark={partyOf(party).mark} label={partyOf(party).name} />
          <p>
            {t('quote', { text: reason })}
            {interest && (
              <span className="second small block">
                {t('harms', { interest: broaden.interests.get(interest)?.text ?? '' })}
              </span>
            )}
          </p>
        </blockquote>
      ))}
      {said.map(({ text, party }) => (
        <blockquote key={`${party}${text}`}>
          {party ? <Shape mark={partyOf(party).mark} label={partyOf(party).name} /> : <span />}
          <p>{t('quote', { text })}</p>
        </blockquote>
      ))}
      {silent.length > 0 && (
        <p className="second small">
          {t('ask', { parties: silent.map((party) => partyOf(party).name).join(', ') })}
        </p>
      )}
      {repairs.map(({ id, party }) => (
        <p key={id} className="fix">
          <span className="kind">+</span>
          {titleOf(id)}{' '}
          {options.options.get(id)?.text && (
            <span className="block">{options.options.get(id)?.text}</span>
          )}
          {party && <span className="second">{t('by', { party: partyOf(party).name })} </span>}
          {tested(id) && <Tag>{live.has(id) ? t('holds') : t('fails')}</Tag>}
          {!inVote(id) && can('preferred/take-repair-back') && mine(party) && (
            <Button
              small
              tone="bare"
              onClick={() => void act('preferred/take-repair-back', { repair: id })}
            >
              {t('takeBack')}
            </Button>
          )}
        </p>
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        {can('preferred/explain-objection') && silent.includes(me.party ?? '') && (
          <WriteReason option={option} />
        )}
        {can('preferred/repair') && <WriteRepair option={option} />}
      </div>
    </article>
  );
}
