'use client';

import { useTranslations } from 'next-intl';
import type { Round, Vote } from '../../../../../lib/steps/preferred/slice.ts';
import { Icon } from '../../../../_ui/icon.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { DotsBallot } from './dots-ballot.tsx';
import { RankingBallot } from './ranking-ballot.tsx';
import { ScoreBallot } from './score-ballot.tsx';
import './preferred.css';

const nothing: Vote = { scores: {}, tiers: [], reasons: {} };

/** My secret ballot. Every press is kept at once and can be changed until the round is closed. */
export function Ballot({ round }: { round: Round }) {
  const t = useTranslations('preferred.ballot');
  const me = useMe();
  const act = useAct();
  const { preferred, session } = useWorkshop();
  const row = preferred.secret.get(`ballot:${round.id}:${me.person}`);
  const vote: Vote =
    row?.kind === 'ballot'
      ? { scores: row.scores, tiers: row.tiers, reasons: row.reasons }
      : nothing;
  const cast = (change: Partial<Vote>) =>
    void act('preferred/cast', { round: round.id, ...vote, ...change });
  const own = session.people.rows.filter(
    (person) => person.party === me.party && !person.gone,
  ).length;
  const secrecy = (
    <p className="label ballot-lock">
      <Icon name="lock" />
      <span>
        {t('secret')} {own < 3 && t('small', { count: own })}
      </span>
    </p>
  );
  return (
    <section
      id="preferred-ballot"
      className={
        round.method === 'dots' || round.method === 'ranking' ? 'ballot' : 'ballot one-by-one'
      }
      aria-label={t('label')}
    >
      {round.method === 'dots' && (
        <DotsBallot round={round} vote={vote} cast={cast} secrecy={secrecy} />
      )}
      {round.method === 'ranking' && (
        <RankingBallot round={round} vote={vote} cast={cast} secrecy={secrecy} />
      )}
      {(round.method === 'resistance' || round.method === 'score') && (
        <ScoreBallot round={round} vote={vote} cast={cast} secrecy={secrecy} />
      )}
    </section>
  );
}
