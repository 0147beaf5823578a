'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { whereWeAre } from '../../../../../lib/steps/improve/where.ts';
import { Banner } from '../../../../_ui/banner.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { Amendments } from './amendments.tsx';
import { Closing } from './closing.tsx';
import { Difference } from './difference.tsx';
import { GiveLevel } from './give-level.tsx';
import './improve.css';
import { Lamps } from './lamps.tsx';
import { Record } from './record.tsx';
import { Recorded } from './recorded.tsx';
import { Reservations } from './reservations.tsx';
import { RoundLine } from './round-line.tsx';
import { Stands } from './stands.tsx';

/** Step 5: where every party stands, the one text with its changes, and what would bring the last ones in. */
export function ImproveView() {
  const t = useTranslations('improve');
  const all = useWorkshop();
  const me = useMe();
  const [preview, setPreview] = useState<string | null | undefined>(undefined);
  const where = whereWeAre(all);
  const { version, round } = where;
  if (!version) return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
  const silent = round?.state === 'silent';
  // Until someone chooses otherwise, the text is shown with the amendment that is being tested or may be adopted.
  const tested = (silent ? round.amendment : where.valid?.id) ?? null;
  const show = (id: string) => {
    setPreview(id);
    document.getElementById('improve-text')?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="improve">
      {where.stale && <Stale />}
      <RoundLine />
      <Recorded />
      {silent && (
        <GiveLevel
          title={t(round.kind === 'retest' ? 'give.titleRetest' : 'give.title', {
            number: version.number,
          })}
        />
      )}
      {all.improve.closing?.state === 'silent' && <Closing />}
      {!all.improve.outcome && <Lamps />}
      <div className={classNames('improve-grid', !silent && where.given.size > 0 && 'talking')}>
        <Difference preview={preview === undefined ? tested : preview} onPreview={setPreview} />
        <div className="improve-right">
          {!silent && <Stands />}
          {!all.improve.outcome && me.party && round?.state === 'revealed' && (
            <GiveLevel title={t('give.titleAgain')} again />
          )}
          <Amendments onPreview={show} />
          <Reservations />
          {all.improve.closing?.state === 'closed' && <Closing />}
          <Record />
        </div>
      </div>
    </div>
  );
}

/** The package that the text was made of has changed since. */
function Stale() {
  const t = useTranslations('improve.stale');
  const can = useCan();
  const act = useAct();
  return (
    <Banner
      title={t('title')}
      action={
        can('improve/confirm') && (
          <span className="acts">
            <Button small tone="ink" onClick={() => void act('improve/confirm', {})}>
              {t('confirm')}
            </Button>
            <Button small onClick={() => void act('improve/open-base', {})}>
              {t('again')}
            </Button>
          </span>
        )
      }
    >
      {t('body')}
    </Banner>
  );
}
