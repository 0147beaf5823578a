'use client';

import { useTranslations } from 'next-intl';
import { isObjection, isOpenQuestion } from '../../../../../lib/analysis/consent.ts';
import type { Given } from '../../../../../lib/steps/improve/slice.ts';
import {
  currentVersion,
  levelsOn,
  versionNumbered,
} from '../../../../../lib/steps/improve/standing.ts';
import { Shape } from '../../../../_ui/shape.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { Talk } from './talk.tsx';
import { useLineName } from './use-lines.ts';
import { useSpeaker } from './use-person.ts';

/** What parties said with their level: objections first, with what they harm, then questions, then the rest. */
export function Stands() {
  const t = useTranslations('improve');
  const { improve } = useWorkshop();
  const party = useParty();
  const version = currentVersion(improve);
  if (!version) return null;
  const given = [...levelsOn(improve, version).values()];
  const objections = given.filter((row) => isObjection(row.level));
  const questions = given.filter((row) => isOpenQuestion(row.level));
  const said = given.filter(
    (row) => row.comment && !isObjection(row.level) && !isOpenQuestion(row.level),
  );
  return (
    <>
      <div id="improve-objections" className="grid gap-6 empty:hidden">
        {objections.map((row) => (
          <Objection key={row.id} row={row} />
        ))}
      </div>
      <div id="improve-questions" className="grid gap-6 empty:hidden">
        {questions.map((row) => (
          <section key={row.id} className="sec obj">
            <h2>
              <Shape mark={party(row.party).mark} />{' '}
              {t('stands.question', { party: party(row.party).name })}
            </h2>
            {row.comment && (
              <blockquote className="short">{t('quote', { text: row.comment })}</blockquote>
            )}
            <div className="grid gap-2">
              <Talk on={row.id} ask="answer" eager />
            </div>
          </section>
        ))}
      </div>
      {said.length > 0 && (
        <section className="sec">
          <h2>{t('stands.said')}</h2>
          <ul className="talk">
            {said.map((row) => (
              <li key={row.id}>
                <Shape mark={party(row.party).mark} label={party(row.party).name} />
                <span>{row.comment}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Objection({ row }: { row: Given }) {
  const t = useTranslations('improve');
  const { improve, broaden } = useWorkshop();
  const party = useParty();
  const speaker = useSpeaker();
  const name = useLineName();
  const round = improve.rounds.get(row.round);
  const version = round ? versionNumbered(improve, round.version) : undefined;
  return (
    <section className="sec obj">
      <h2>
        <Shape mark={party(row.party).mark} label={party(row.party).name} />{' '}
        {t(`level.${row.level}.title`)}
      </h2>
      {row.comment && (
        <blockquote className={row.comment.length > 160 ? 'short' : undefined}>
          {t('quote', { text: row.comment })}
        </blockquote>
      )}
      <dl>
        <dt>{t('stands.harmed')}</dt>
        <dd>{(row.interest && broaden.interests.get(row.interest)?.text) ?? t('stands.gone')}</dd>
        <dt>{t('stands.element')}</dt>
        <dd>{row.element ? name(version, row.element) : t('stands.gone')}</dd>
        {row.by && (
          <>
            <dt>{t('stands.by')}</dt>
            <dd>{speaker(row.by)}</dd>
          </>
        )}
      </dl>
      <div className="mt-3 grid gap-2">
        <Talk on={row.id} ask="both" />
      </div>
    </section>
  );
}
