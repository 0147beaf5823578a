'use client';

import { useTranslations } from 'next-intl';
import { standing, zeroOption } from '../../../../../lib/workshop/standing.ts';
import { Section } from '../../../../_ui/section.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { BringsLine } from './brings-line.tsx';
import './preferred.css';

/** Per option that goes on: who brings what, whose interest it goes against, and how that is made good. */
export function Bringing() {
  const t = useTranslations('preferred.bring');
  const { live } = standing(useWorkshop());
  const rows = live.filter(({ option }) => option !== zeroOption);
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div id="preferred-bringing" tabIndex={-1}>
        <ul className="brings mt-3">
          {rows.length > 0 && (
            <li className="head" aria-hidden="true">
              <span />
              <span className="label">{t('contributions')}</span>
              <span className="label">{t('harms')}</span>
            </li>
          )}
          {rows.map(({ option }) => (
            <BringsLine key={option} option={option} />
          ))}
        </ul>
        {rows.length === 0 && <p className="second mt-2">{t('none')}</p>}
      </div>
    </Section>
  );
}
