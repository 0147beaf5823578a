'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { levelsShown } from '../../../../lib/report/level-changes.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { Button } from '../../../_ui/button.tsx';
import { Lamp } from '../../../_ui/lamp.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Section } from '../../../_ui/section.tsx';
import { HappeningLine } from './happening-line.tsx';
import { useReview } from './use-review.tsx';

/** How it came about: what was on the table at the moment chosen on the line below. */
export function MomentPreview() {
  const t = useTranslations('review.moment');
  const format = useFormatter();
  const { log, course, replay, count, show, words } = useReview();
  const shown = useDeferredValue(count);
  const state = useMemo(() => replay.after(shown), [replay, shown]);
  const happening = course.findLast((row) => row.count <= shown);
  const at = log.entries[shown - 1]?.at ?? 0;
  const moment = {
    date: format.dateTime(at, { day: 'numeric', month: 'long' }),
    time: words.time(at),
  };
  return (
    <Section title={t('title')} lead={t('lead', moment)}>
      <div className="at-then">
        <p className="label">{t('label')}</p>
        <p className="what">{happening ? <HappeningLine happening={happening} /> : t('nothing')}</p>
        {state.session.step === 'improve' ? (
          <Levels state={state} />
        ) : (
          <p className="small second">{t('counts', countsOf(state))}</p>
        )}
        <Button small onClick={() => show('course')}>
          {t('board')}
        </Button>
      </div>
    </Section>
  );
}

const countsOf = (state: State) => ({
  interests: state.broaden.interests.size,
  issues: state.broaden.issues.size,
  options: state.options.options.size,
  packages: state.packages.packages.size,
  items: state.phase.items.size,
});

function Levels({ state }: { state: State }) {
  const t = useTranslations('review.moment');
  const { words } = useReview();
  const levels = levelsShown(state);
  if (levels.length === 0) return <p className="small second">{t('noLevels')}</p>;
  const party = (id: string) => state.session.parties.get(id);
  const changed = levels.filter(({ before }) => before !== null);
  const told = changed.toSorted((a, b) => gap(b) - gap(a))[0];
  const teller = told && party(told.given.party);
  return (
    <>
      <ul className="lamps">
        {levels.map(({ given }) => {
          const row = party(given.party);
          if (!row) return null;
          const says = t('says', {
            party: row.short ?? row.name,
            level: given.level,
            word: words.t(`level.${given.level}`),
          });
          return (
            <li key={given.party}>
              <Lamp mark={row.mark} level={given.level} />
              <b aria-hidden="true">{given.level}</b>
              <span className="vh">{says}</span>
            </li>
          );
        })}
      </ul>
      {told && teller && (
        <p className="small">
          <PartyName mark={teller.mark}>{teller.short ?? teller.name}</PartyName>{' '}
          {t.rich('changed', {
            b: (chunks) => <b>{chunks}</b>,
            before: told.before ?? 0,
            beforeWord: words.t(`level.${told.before}`),
            now: told.given.level,
            nowWord: words.t(`level.${told.given.level}`),
          })}{' '}
          {told.given.comment && t('quote', { text: told.given.comment })}
        </p>
      )}
    </>
  );
}

const gap = ({ given, before }: { given: { level: number }; before: number | null }): number =>
  Math.abs(given.level - (before ?? given.level));
