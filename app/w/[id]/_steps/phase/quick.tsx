'use client';

import { useTranslations } from 'next-intl';
import { quickWins } from '../../../../../lib/analysis/priority.ts';
import { remarkOnSchedule } from '../../../../../lib/analysis/schedule-remarks.ts';
import { livePhases, planOf, startsOf } from '../../../../../lib/steps/phase/plan.ts';
import { Section } from '../../../../_ui/section.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useDay } from './use-day.ts';

/** What can be seen within ninety days, and what is worth a talk: never a refusal. */
export function Quick() {
  const t = useTranslations('phase.quick');
  const all = useWorkshop();
  const party = useParty();
  const day = useDay();
  const plan = planOf(all);
  const phases = livePhases(all.phase);
  const wins = quickWins(plan.items, plan.parties, phases);
  // With nothing placed yet every party would be told that it sees nothing: that is no news.
  const remarks = all.phase.starts.size > 0 ? remarkOnSchedule(plan, startsOf(all)) : [];
  const name = (id: string) => all.phase.phases.get(id)?.name ?? '';
  return (
    <Section title={t('title')} className="quick">
      {wins.length === 0 && <p className="lead">{t('none')}</p>}
      <ol>
        {wins.map((id) => {
          const item = all.phase.items.get(id);
          const start = all.phase.starts.get(id)?.start;
          return (
            <li key={id}>
              <b>{item?.title}</b>
              <span className="second small">
                {start
                  ? t('from', {
                      start: day.full(start),
                      owner: item?.owner ? party(item.owner).name : t('nobody'),
                    })
                  : t('notPlaced')}
              </span>
            </li>
          );
        })}
      </ol>
      {remarks.map((remark) => (
        <p className="soft" key={JSON.stringify(remark)}>
          <b>{t('mind')}</b>{' '}
          {remark.code === 'mostly-musts'
            ? t('musts', { phase: name(remark.phase), share: Math.round(remark.share * 100) })
            : t(remark.code === 'early-giver' ? 'giver' : 'noGain', {
                party: party(remark.party).name,
                phase: name(remark.phase),
              })}
        </p>
      ))}
    </Section>
  );
}
