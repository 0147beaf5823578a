'use client';

import { useTranslations } from 'next-intl';
import { addDays } from '../../../../../lib/analysis/calendar.ts';
import type { Violation } from '../../../../../lib/analysis/schedule-checks.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { classNames } from '../../../../_ui/class-names.ts';
import { Shape } from '../../../../_ui/shape.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useDay } from './use-day.ts';

type Props = {
  item: Item;
  start: string | null;
  /** Where a day lies, in per cent of the lane. */
  at: (day: string) => number;
  problems: readonly Violation[];
  quick: boolean;
};

/** One item's stretch: solid is a must, open would be nice; what is wrong is taped on the very days that are. */
export function Lane({ item, start, at, problems, quick }: Props) {
  const t = useTranslations('phase.road');
  const party = useParty();
  const day = useDay();
  if (start === null) {
    return (
      <span className="co" style={{ left: 0 }}>
        <Tag>{t(item.moscow === 'wont' ? 'notNow' : 'unplaced')}</Tag>
      </span>
    );
  }
  const end = addDays(start, item.durationDays);
  const [left, right] = [at(start), at(end)];
  const mark = item.owner ? `p${party(item.owner).mark}` : undefined;
  const early = problems.find((problem) => problem.code === 'too-early');
  const beyond = problems.find((problem) => problem.code === 'past-phase-end');
  const wrong =
    early?.code === 'too-early' ? { left, right: Math.min(right, at(early.earliest)) } : null;
  const over =
    beyond?.code === 'past-phase-end' && 'phaseEnd' in beyond
      ? { left: Math.max(left, at(beyond.phaseEnd)), right }
      : null;
  const crowded = right > 72;
  return (
    <>
      <span className="vh">
        {t('when', { start: day.full(start), end: day.full(addDays(end, -1)) })}
      </span>
      <span
        className={classNames('bar', mark, item.moscow !== 'must' && 'won')}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
      {[wrong, over].map((tape, place) =>
        tape ? (
          <span
            key={place === 0 ? 'early' : 'over'}
            className="tape"
            style={{ left: `${tape.left}%`, width: `${tape.right - tape.left}%` }}
          />
        ) : null,
      )}
      <span
        className={classNames('co', crowded && 'before')}
        style={crowded ? { right: `${100 - left}%` } : { left: `${right}%` }}
      >
        {item.contributors.map((id) => (
          <Shape key={id} mark={party(id).mark} label={party(id).name} />
        ))}
        {quick && <Tag>{t('quick')}</Tag>}
        {problems[0] && <span className="flag">{t(`flag.${problems[0].code}`)}</span>}
      </span>
    </>
  );
}
