'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { classNames } from '../../../_ui/class-names.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';
import { HeroStage } from './hero-stage.tsx';
import { Sheets } from './sheets.tsx';
import type { Silence } from './silence.ts';

/** With more parties than this there is room for their numbers only. */
const inOneColumn = 5;

/** While it is silent: what is asked, and of what is written only how much there is. */
export function SilentStage({ step, silence }: { step: StepId; silence: Silence }) {
  const t = useTranslations('screen.silent');
  const parties = useParties();
  return (
    <>
      <HeroStage step={step} />
      {silence.kind === 'interests' ? (
        <div className="face-down">
          <p>
            {t('interests', { count: silence.parties.reduce((sum, one) => sum + one.count, 0) })}
          </p>
          <ul className={classNames('per-party', silence.parties.length > inOneColumn && 'many')}>
            {silence.parties.map(({ id, count }) => {
              const party = parties.of(id);
              return (
                party && (
                  <li key={id}>
                    <PartyName mark={party.mark} ink>
                      {party.name}
                    </PartyName>
                    <b className="num">{count}</b>
                    <Sheets count={count} most={14} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ) : (
        <div className="face-down">
          <p>
            {silence.kind === 'options'
              ? t('options', { count: silence.count })
              : t(silence.kind, { count: silence.count, of: silence.of })}
          </p>
          {silence.kind === 'options' ? (
            <Sheets count={silence.count} most={60} />
          ) : (
            <Sheets count={silence.count} of={silence.of} most={60} />
          )}
        </div>
      )}
    </>
  );
}
