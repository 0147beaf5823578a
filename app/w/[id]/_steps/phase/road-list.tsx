'use client';

import { useTranslations } from 'next-intl';
import { addDays } from '../../../../../lib/analysis/calendar.ts';
import type { Violation } from '../../../../../lib/analysis/schedule-checks.ts';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { useDay } from './use-day.ts';

type Group = {
  /** The phase, or null for what lies in none. */
  readonly id: string | null;
  readonly name: string;
  /** From when to when, in words; empty for what has no day yet. */
  readonly span: string;
  readonly items: readonly Item[];
};

/** The roadmap on a phone: a list per phase. */
export function RoadList({
  groups,
  problemsOf,
  quick,
  onOpen,
}: {
  groups: readonly Group[];
  problemsOf: (item: string) => readonly Violation[];
  quick: ReadonlySet<string>;
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
          <section
            key={group.id}
            data-also={group.id === null ? undefined : anchorOf({ kind: 'phase', of: group.id })}
          >
            <h3>{group.name}</h3>
            {group.span && <p className="second small">{group.span}</p>}
            <ul>
              {group.items.map((item) => {
                const start = starts.get(item.id)?.start;
                const problem = problemsOf(item.id)[0];
                const inside = (
                  <>
                    {item.owner && (
                      <PartyName mark={party(item.owner).mark}>{party(item.owner).name}</PartyName>
                    )}
                    <b className="block">{item.title}</b>
                    {start && (
                      <span className="second small block">
                        {t('when', {
                          start: day.full(start),
                          end: day.full(addDays(start, item.durationDays - 1)),
                        })}
                      </span>
                    )}
                    <span className="with">
                      {item.contributors.map((id) => (
                        <Shape key={id} mark={party(id).mark} label={party(id).name} />
                      ))}
                      {quick.has(item.id) && <Tag>{t('quick')}</Tag>}
                      {problem && <span className="flag">{t(`flag.${problem.code}`)}</span>}
                    </span>
                  </>
                );
                return (
                  <li key={item.id} data-also={anchorOf({ kind: 'item', of: item.id })}>
                    {onOpen ? (
                      <button type="button" onClick={() => onOpen(item.id)}>
                        {inside}
                      </button>
                    ) : (
                      <div>{inside}</div>
                    )}
                    <ThingMenu kind="item" of={item.id} name={item.title} />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </div>
  );
}
