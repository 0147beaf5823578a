'use client';

import { useTranslations } from 'next-intl';
import type { Ranks } from '../../../../../lib/steps/preferred/ranks.ts';
import { standing } from '../../../../../lib/workshop/standing.ts';
import { Section } from '../../../../_ui/section.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { RepairOne } from './repair-one.tsx';

/** What goes too far for a party: not in the bin. Why, and what would make it bearable. */
export function RepairList({ ranks }: { ranks: Ranks }) {
  const t = useTranslations('preferred.repair');
  const { repair } = standing(useWorkshop());
  if (repair.length === 0) return <div />;
  return (
    <Section className="to-repair" title={t('title')} lead={t('lead')}>
      <div id="preferred-repair" tabIndex={-1}>
        {repair.map((row) => (
          <RepairOne
            key={row.option}
            number={ranks.get(row.option)}
            option={row.option}
            stoppedBy={row.stoppedBy}
          />
        ))}
      </div>
    </Section>
  );
}
