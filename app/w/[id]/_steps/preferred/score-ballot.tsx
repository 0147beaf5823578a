'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Round, Vote } from '../../../../../lib/steps/preferred/slice.ts';
import { zeroOption } from '../../../../../lib/workshop/standing.ts';
import { Tag } from '../../../../_ui/tag.tsx';
import { useDraft } from '../../_room/use-draft.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { GivenVote } from './given-vote.tsx';
import { ScoreKeys } from './score-keys.tsx';
import { useOptionTitle } from './use-option-title.ts';
import { VoteReason } from './vote-reason.tsx';

/** Resistance or score 0–10: one option at a time, the keys under the thumb; what was given stays above it and can be changed. */
export function ScoreBallot({
  round,
  vote,
  cast,
  secrecy,
}: {
  round: Round;
  vote: Vote;
  cast: (change: Partial<Vote>) => void;
  secrecy: ReactNode;
}) {
  const t = useTranslations('preferred.ballot');
  const titleOf = useOptionTitle();
  const { options } = useWorkshop().options;
  const [changing, change] = useState<string | null>(null);
  const given = round.options.filter((option) => Object.hasOwn(vote.scores, option));
  const asked =
    changing ?? round.options.find((option) => !Object.hasOwn(vote.scores, option)) ?? null;
  const text = asked ? options.get(asked)?.text : undefined;
  // A reason that is still being written goes along with the vote it is about.
  const [pending, , clearPending] = useDraft(reasonDraft(round, asked));
  const give = (score: number | null) => {
    if (asked === null) return;
    const reasons = pending.trim() ? withReason(vote.reasons, asked, pending.trim()) : vote.reasons;
    cast({ scores: { ...vote.scores, [asked]: score }, reasons });
    clearPending();
    change(null);
  };
  return (
    <>
      {asked === null ? (
        <div className="vote-done" role="status">
          <h2>{t('done.title')}</h2>
          <p>{t('done.body')}</p>
          {secrecy}
        </div>
      ) : (
        <div className="vote-dock">
          <div className="asked">
            <p className="label">
              {t('place', { place: round.options.indexOf(asked) + 1, count: round.options.length })}
            </p>
            <h2>{titleOf(asked)}</h2>
            {asked === zeroOption ? <p>{t('zeroText')}</p> : text && <p>{text}</p>}
            <VoteReason
              key={asked}
              draft={reasonDraft(round, asked)}
              value={vote.reasons[asked] ?? ''}
              onKeep={(reason) => cast({ reasons: withReason(vote.reasons, asked, reason) })}
            />
          </div>
          <div className="vote-now">
            <ScoreKeys
              method={round.method}
              title={titleOf(asked)}
              value={vote.scores[asked]}
              onGive={give}
            />
            {secrecy}
          </div>
        </div>
      )}
      <ol className="votes">
        {given.map((option) => (
          <GivenVote
            key={option}
            title={titleOf(option)}
            note={option === zeroOption ? <Tag>{t('zero')}</Tag> : undefined}
            score={vote.scores[option] ?? null}
            reason={vote.reasons[option]}
            onChange={() => change(option)}
          />
        ))}
      </ol>
    </>
  );
}

const reasonDraft = (round: Round, option: string | null) =>
  `preferred.reason.${round.id}.${option}`;

function withReason(reasons: Vote['reasons'], option: string, reason: string): Vote['reasons'] {
  const { [option]: _, ...others } = reasons;
  return reason === '' ? others : { ...others, [option]: reason };
}
