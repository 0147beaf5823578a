'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../../_ui/button.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { SlideLine } from '../slide-line.tsx';

/** What every measure is worth to my own party, all under each other; each party says it for itself. */
export function Values() {
  const t = useTranslations('phase.values');
  const all = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const partyOf = useParty();
  const [given, give] = useState<Readonly<Record<string, number>>>({});
  const items = liveItems(all.phase);
  if (!can('phase/value-item') || !me.party || items.length === 0) return null;
  const party = me.party;
  const left = items.filter((item) => item.value[party] === undefined).length;
  const keep = async () => {
    for (const item of items) {
      const value = given[item.id];
      if (value === undefined || value === item.value[party]) continue;
      if (!(await act('phase/value-item', { item: item.id, value })).ok) return false;
    }
    give({});
    return true;
  };
  return (
    <FormDialog
      broad
      title={t('title')}
      lead={t('lead', { party: partyOf(party).name })}
      trigger={
        <Button small tone={left > 0 ? 'ink' : 'plain'}>
          {t('open', { count: left })}
        </Button>
      }
      keep={t('save')}
      onKeep={keep}
    >
      <ul className="scores">
        {items.map((item) => {
          const value = given[item.id] ?? item.value[party] ?? null;
          return (
            <SlideLine
              key={item.id}
              id={`worth-${item.id}`}
              label={item.title}
              note={item.onBehalf?.includes(party) && t('byFacilitator')}
              ends={['0', '10']}
              range={[0, 10]}
              value={value}
              spoken={value === null ? t('notYet') : undefined}
              shown={
                value === null ? (
                  <Button small onClick={() => give({ ...given, [item.id]: 0 })}>
                    {t('zero')}
                  </Button>
                ) : (
                  <b className="num">{value}</b>
                )
              }
              onChange={(next) => give({ ...given, [item.id]: next })}
            />
          );
        })}
      </ul>
    </FormDialog>
  );
}
