'use client';

import { useTranslations } from 'next-intl';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { Difference } from './difference.tsx';
import './improve.css';
import { Lamps } from './lamps.tsx';
import { Recorded } from './recorded.tsx';
import { Reservations } from './reservations.tsx';

/** What came out of step 5: the outcome, the text with its last changes, and the reservations. */
export function ImproveOutcome() {
  const t = useTranslations('improve');
  const { improve } = useWorkshop();
  if (!currentVersion(improve)) return <p className="second">{t('empty.title')}</p>;
  return (
    <div className="improve">
      {improve.outcome ? <Recorded /> : <Lamps />}
      <Difference preview={null} onPreview={() => undefined} />
      <Reservations />
    </div>
  );
}
