'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { addDays, dayNumber } from '../../../../../lib/analysis/calendar.ts';
import { phaseOf } from '../../../../../lib/analysis/phase-plan.ts';
import { quickWins } from '../../../../../lib/analysis/priority.ts';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { liveItems, livePhases, violationsOf } from '../../../../../lib/steps/phase/plan.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { ItemDialog } from './item-dialog.tsx';
import { Lane } from './lane.tsx';
import { RoadList } from './road-list.tsx';
import { useDay } from './use-day.ts';
import { roadId, useNudge } from './use-nudge.ts';
import { itemsOf } from './use-problem.ts';

/** Who does what when: a table with a bar per item, its owner in front and who joins in behind. On a phone a list per phase. */
export function Roadmap({ still }: { still?: boolean }) {
  const t = useTranslations('phase.road');
  const all = useWorkshop();
  const can = useCan();
  const party = useParty();
  const day = useDay();
  const nudge = useNudge();
  const [open, setOpen] = useState<string | null>(null);
  const phases = livePhases(all.phase);
  const first = phases[0];
  const last = phases.at(-1);
  if (!first || !last) return null;
  const starts = all.phase.starts;
  const startOf = (item: Item) => starts.get(item.id)?.start ?? null;
  const items = liveItems(all.phase).toSorted((a, b) =>
    (startOf(a) ?? '9999').localeCompare(startOf(b) ?? '9999'),
  );
  const [from, to] = [dayNumber(first.start), dayNumber(last.end) + 1];
  const at = (text: string) =>
    Math.min(100, Math.max(0, ((dayNumber(text) - from) / (to - from)) * 100));
  const wrong = violationsOf(all);
  const problemsOf = (id: string) => wrong.filter((problem) => itemsOf(problem).includes(id));
  const quick = new Set(quickWins(items, all.session.parties.rows, phases));
  const may = !still && can('phase/set-item');
  const editing = open ? all.phase.items.get(open) : undefined;
  return (
    <section id="phase-roadmap" className="road" aria-label={t('label')}>
      <h2 className="vh">{t('heading')}</h2>
      <LiveRegion text={nudge.said} wait={300} />
      <table>
        <caption className="vh">{t('label')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('item')}</span>
            </th>
            <th scope="col" className="lane">
              <div className="ph">
                {phases.map((phase, place) => (
                  <span
                    key={phase.id}
                    id={anchorOf({ kind: 'phase', of: phase.id })}
                    style={{
                      left: `${at(phase.start)}%`,
                      width: `${at(addDays(phase.end, 1)) - at(phase.start)}%`,
                    }}
                  >
                    <b>{phase.name}</b>
                    {place === phases.length - 1
                      ? t('span', { from: day.month(phase.start), to: day.month(phase.end) })
                      : day.month(phase.start)}
                  </span>
                ))}
              </div>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const problems = problemsOf(item.id);
            return (
              <tr
                key={item.id}
                id={anchorOf({ kind: 'item', of: item.id })}
                className={problems.length > 0 ? 'bad' : undefined}
              >
                <th scope="row">
                  <span className="who">
                    {item.owner ? (
                      <Shape mark={party(item.owner).mark} label={party(item.owner).name} />
                    ) : (
                      <i />
                    )}
                    {may ? (
                      <button
                        type="button"
                        id={roadId(item.id)}
                        aria-keyshortcuts="ArrowLeft ArrowRight"
                        onClick={() => setOpen(item.id)}
                        onKeyDown={(event) => nudge.onKey(event, item)}
                      >
                        {item.title}
                      </button>
                    ) : (
                      <span>{item.title}</span>
                    )}
                    <ThingMenu kind="item" of={item.id} name={item.title} />
                  </span>
                </th>
                <td className="lane">
                  {phases.slice(1).map((phase) => (
                    <i key={phase.id} className="rule" style={{ left: `${at(phase.start)}%` }} />
                  ))}
                  <Lane
                    item={item}
                    start={startOf(item)}
                    at={at}
                    problems={problems}
                    quick={quick.has(item.id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="label key">
        <span className="kb" /> {t('must')} <span className="kb won" /> {t('nice')}{' '}
        <span className="kk">
          <Shape mark={1} /> {t('owner')}
        </span>
        {may && <span className="block mt-1">{t('keys')}</span>}
      </p>
      <RoadList
        groups={[
          ...phases.map((phase) => ({
            id: phase.id,
            name: phase.name,
            span: t('when', { start: day.full(phase.start), end: day.full(phase.end) }),
            items: items.filter((item) => {
              const start = startOf(item);
              return start !== null && phaseOf(phases, start)?.id === phase.id;
            }),
          })),
          {
            id: null,
            name: t('unplacedTitle'),
            span: '',
            items: items.filter((item) => startOf(item) === null),
          },
        ]}
        problemsOf={problemsOf}
        quick={quick}
        onOpen={may ? setOpen : null}
      />
      {editing && <ItemDialog item={editing} onClose={() => setOpen(null)} />}
    </section>
  );
}
