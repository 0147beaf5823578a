'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { isObjection, type Level } from '../../../../../lib/analysis/consent.ts';
import { currentRound, versionNumbered } from '../../../../../lib/steps/improve/standing.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useLineName } from './use-lines.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The party's level, by who holds its mandate: eight keys, a word beside it, and with an objection what it harms. */
export function GiveLevel({ title, again }: { title: string; again?: boolean }) {
  const t = useTranslations('improve');
  const { improve } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const round = currentRound(improve);
  const own = round ? improve.secret.get(`level:${round.id}:${me.party}`) : undefined;
  const mine = own?.kind === 'level' ? own : null;
  const [open, setOpen] = useState(false);
  const [picked, pick] = useState<Level | null>(null);
  const [interest, setInterest] = useState('');
  const [element, setElement] = useState('');
  // Giving folds the keys away; who went by keyboard goes on from the button that takes their place.
  const other = useRef<HTMLButtonElement>(null);
  const [given, setGiven] = useState(0);
  useEffect(() => {
    if (given > 0) other.current?.focus();
  }, [given]);
  const [comment, write, clear] = useDraft(`improve.level.${round?.id ?? ''}`);
  if (!round || !me.party || !can('improve/give-level') || !round.parties.includes(me.party))
    return null;
  const level = picked ?? mine?.given.level ?? null;
  const folded = (mine !== null || again) && !open;
  if (folded) {
    return (
      <p className="acts items-center">
        {mine && (
          <span>
            {t('give.yours', {
              level: mine.given.level,
              word: t(`level.${mine.given.level}.word`),
            })}
          </span>
        )}
        {mine?.other && (
          <span className="label">{t('give.other', { level: mine.other.level })}</span>
        )}
        <Button small ref={other} onClick={() => setOpen(true)}>
          {t('give.change')}
        </Button>
      </p>
    );
  }
  const objects = level !== null && isObjection(level);
  const ready = level !== null && (!objects || (interest !== '' && element !== ''));
  const send = async () => {
    const sent = await act('improve/give-level', {
      level,
      comment,
      interest: objects ? interest : null,
      element: objects ? element : null,
    });
    if (!sent.ok) return;
    clear();
    pick(null);
    setOpen(false);
    setGiven(given + 1);
  };
  return (
    <section id="improve-level" className="level-now" aria-label={title}>
      <h2>{title}</h2>
      <div className="level-keys">
        {levels.map((n) => (
          <button key={n} type="button" aria-pressed={level === n} onClick={() => pick(n)}>
            <b>{n}</b>
            {t(`level.${n}.word`)}
          </button>
        ))}
      </div>
      {level && <p>{t(`level.${level}.means`)}</p>}
      {objects && (
        <Harm
          interest={interest}
          onInterest={setInterest}
          element={element}
          onElement={setElement}
        />
      )}
      {level && (
        <Field
          label={t(objects ? 'give.why' : level === 5 ? 'give.question' : 'give.comment')}
          lines={2}
          most={limits.card}
          value={comment}
          onChange={(e) => write(e.target.value)}
        />
      )}
      <div className="acts items-center">
        <Button disabled={!ready} onClick={() => void send()}>
          {t('give.do')}
        </Button>
        <span className="label">
          {round.state === 'silent' ? t('give.silent') : t('give.open')}
        </span>
      </div>
    </section>
  );
}

type HarmProps = {
  interest: string;
  onInterest: (id: string) => void;
  element: string;
  onElement: (id: string) => void;
};

/** An objection names the interest that is harmed and the line that does it. */
function Harm({ interest, onInterest, element, onElement }: HarmProps) {
  const t = useTranslations('improve.give');
  const { improve, broaden } = useWorkshop();
  const me = useMe();
  const name = useLineName();
  const round = currentRound(improve);
  const version = round ? versionNumbered(improve, round.version) : undefined;
  const interests = broaden.interests.rows.filter(
    (row) => !row.hidden && (row.party === me.party || row.level === 'collective'),
  );
  const ids = version
    ? [...version.elements, ...version.compensations, ...version.conditions].map((row) => row.id)
    : [];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Select
        label={t('interest')}
        value={interest}
        onChange={onInterest}
        options={[
          { value: '', label: t('pick') },
          ...interests.map((row) => ({ value: row.id, label: row.text })),
        ]}
      />
      <Select
        label={t('element')}
        value={element}
        onChange={onElement}
        options={[
          { value: '', label: t('pick') },
          ...ids.map((id) => ({ value: id, label: name(version, id) })),
        ]}
      />
    </div>
  );
}
