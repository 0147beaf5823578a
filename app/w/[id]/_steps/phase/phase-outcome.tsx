'use client';

import { useTranslations } from 'next-intl';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { Agreement } from './agreement.tsx';
import './phase.css';
import { Roadmap } from './roadmap.tsx';
import { Signatures } from './signatures.tsx';

/** What came out of step 6: the roadmap, the texts and the signatures. */
export function PhaseOutcome() {
  const t = useTranslations('phase.items');
  const { phase } = useWorkshop();
  if (liveItems(phase).length === 0) return <p className="second">{t('empty')}</p>;
  return (
    <div className="phase">
      <Roadmap still />
      <Agreement still />
      <Signatures still />
    </div>
  );
}
