'use client';

import { useTranslations } from 'next-intl';
import { Private } from '../../../../_ui/private.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** The closing question: each party's answer stays with that party; all see only whether one more round is offered. */
export function Closing() {
  const t = useTranslations('improve.closing');
  const { improve, session } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const test = improve.closing;
  if (!test) return null;
  const own = improve.secret.get(`closing:${test.id}:${me.party}`);
  const score = own?.kind === 'closing' ? own.score : null;
  if (test.state === 'closed') {
    return (
      <section id="improve-closing" className="sec">
        <h2>{t(test.enough ? 'enough' : 'more')}</h2>
        {score !== null && me.party && (
          <Private who={t('only', { party: party(me.party).name })} className="mt-3">
            <p>{t('yours', { score })}</p>
          </Private>
        )}
      </section>
    );
  }
  return (
    <section
      id="improve-closing"
      aria-label={t('title')}
      className={can('improve/answer-closing') ? 'level-now five' : 'sec'}
    >
      <h2>{t('title')}</h2>
      {can('improve/answer-closing') && (
        <>
          <div className="level-keys">
            {([1, 2, 3, 4, 5] as const).map((n) => (
              <button
                key={n}
                type="button"
                aria-pressed={score === n}
                onClick={() => void act('improve/answer-closing', { score: n })}
              >
                <b>{n}</b>
                {t(`score.${n}`)}
              </button>
            ))}
          </div>
          <p className="label">{me.party && t('private', { party: party(me.party).name })}</p>
        </>
      )}
      <p className={can('improve/answer-closing') ? 'label' : 'lead'}>
        {t('count', { given: test.given, of: session.parties.size })}
      </p>
    </section>
  );
}
