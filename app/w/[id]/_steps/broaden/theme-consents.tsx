'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { TextSheet } from './text-sheet.tsx';

/** Per party: does it consent to this wording? A filled shape has, an open one has not yet. */
export function ThemeConsents({ theme }: { theme: string }) {
  const t = useTranslations('broaden.theme');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { consents, round } = useWorkshop().broaden;
  const [reserving, reserve] = useState(false);
  const own = me.party ? consents.get(`${theme}:${me.party}`) : undefined;
  const consent = async (remark: string) =>
    (await act('broaden/consent-theme', { theme, ...(remark ? { remark } : {}) })).ok;
  return (
    <div>
      <h3 className="mb-2 text-t3">{t('consents')}</h3>
      <ul className="grid gap-2">
        {parties.rows.map((party) => {
          const given = consents.get(`${theme}:${party.id}`);
          return (
            <li
              key={party.id}
              className={`p${party.mark} grid grid-cols-[24px_1fr] items-start gap-x-2`}
            >
              <Shape mark={party.mark} open={!given} className="mt-1 size-[18px]" />
              <span>
                <strong>{party.name}</strong> {given ? t('yes') : t('notYet')}
                {given?.remark && <span className="small second block">{given.remark}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {can('broaden/consent-theme') && (
        <div className="mt-3 flex flex-wrap gap-2">
          {own ? (
            <Button
              small
              tone="bare"
              onClick={() => void act('broaden/withdraw-consent', { theme })}
            >
              {t('withdraw')}
            </Button>
          ) : (
            <>
              <Button tone={round === 'closed' ? 'now' : 'ink'} onClick={() => void consent('')}>
                {t('consent')}
              </Button>
              <Button onClick={() => reserve(true)}>{t('consentBut')}</Button>
            </>
          )}
        </div>
      )}
      {reserving && (
        <TextSheet
          title={t('consentBut')}
          label={t('remarkLabel')}
          verb={t('consent')}
          most={limits.card}
          draft={`broaden.consent.${theme}`}
          onSend={consent}
          onClose={() => reserve(false)}
        />
      )}
    </div>
  );
}
