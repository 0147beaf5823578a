'use client';

import { useTranslations } from 'next-intl';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useDay } from './use-day.ts';

type Group = { id: string; name: string; items: readonly Item[] };

/** The roadmap on a phone: a list per phase. */
export function RoadList({
  groups,
  onOpen,
}: {
  groups: readonly Group[];
  onOpen: ((id: string) => void) | null;
}) {
  const t = useTranslations('phase.road');
  const { starts } = useWorkshop().phase;
  const party = useParty();
  const day = useDay();
  return (
    <div className="road-list">
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <section key={group.id}>
            <h3>{group.name}</h3>
            <ul>
              {group.items.map((item) => {
                const start = starts.get(item.id)?.start;
                const inside = (
                  <>
                    {item.owner && (
                      <PartyName mark={party(item.owner).mark}>{party(item.owner).name}</PartyName>
                    )}
                    <b className="block">{item.title}</b>
                    {start && (
                      <span className="second small">
                        {t('fromDay', { start: day.full(start), days: item.durationDays })}
                      </span>
                    )}
                  </>
                );
                return (
                  <li key={item.id}>
                    {onOpen ? (
                      <button type="button" onClick={() => onOpen(item.id)}>
                        {inside}
                      </button>
                    ) : (
                      inside
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </div>
  );
}
