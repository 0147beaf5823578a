'use client';

import { useTranslations } from 'next-intl';
import { JOKERS_PER_PARTY } from '../../../../../lib/analysis/shortlist.ts';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { byRank, type Ranks } from '../../../../../lib/steps/preferred/ranks.ts';
import { standing, zeroOption } from '../../../../../lib/workshop/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';
import { useParty } from './use-party.ts';

/** What goes along to the packages, and what rests unless a party plays a joker on it. */
export function ShortList({ ranks }: { ranks: Ranks }) {
  const t = useTranslations('preferred.short');
  const state = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const titleOf = useOptionTitle();
  const partyOf = useParty();
  const { live, resting } = standing(state);
  const own = state.preferred.jokers.rows.filter((joker) => joker.party === me.party);
  const left = JOKERS_PER_PARTY - own.length;
  const mayPlay = can('preferred/play-joker') && left > 0;
  const joker = (option: string) =>
    own.some((played) => played.option === option)
      ? can('preferred/take-joker-back') && (
          <Button
            small
            tone="bare"
            onClick={() => void act('preferred/take-joker-back', { option })}
          >
            {t('takeBack')}
          </Button>
        )
      : mayPlay && (
          <Button small onClick={() => void act('preferred/play-joker', { option })}>
            {t('play')}
          </Button>
        );
  const inOrder = byRank(live, ranks);
  return (
    <Section
      title={t('title', { count: live.filter(({ option }) => option !== zeroOption).length })}
      lead={can('preferred/play-joker') ? t('jokers', { left }) : undefined}
    >
      <div id="preferred-shortlist" tabIndex={-1}>
        <ol className="short-list">
          {inOrder.map(({ option, jokersOf }) => (
            <li key={option} id={anchorOf({ kind: 'option', of: option })}>
              <b>{ranks.get(option) ?? (option === zeroOption ? '–' : '+')}</b>
              <span>
                {titleOf(option)}{' '}
                {option === zeroOption && <span className="second small">{t('zero')}</span>}
              </span>
              <span>
                {jokersOf.includes(me.party ?? '') && joker(option)}
                {option !== zeroOption && (
                  <ThingMenu kind="option" of={option} name={titleOf(option)} />
                )}
              </span>
              {jokersOf.map((party) => (
                <PartyName key={party} className="joker" mark={partyOf(party).mark}>
                  {t('jokerOf', { party: partyOf(party).name })}
                </PartyName>
              ))}
            </li>
          ))}
        </ol>
        {resting.length > 0 && (
          <>
            <h3 className="mt-4">{t('resting')}</h3>
            <ol className="short-list">
              {resting.map((option) => (
                <li
                  key={option}
                  id={anchorOf({ kind: 'option', of: option })}
                  className="text-ink-2"
                >
                  <b>{ranks.get(option) ?? '–'}</b>
                  <span>{titleOf(option)}</span>
                  <span>
                    {joker(option)}
                    <ThingMenu kind="option" of={option} name={titleOf(option)} />
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Section>
  );
}
