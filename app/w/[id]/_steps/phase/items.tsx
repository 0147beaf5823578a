'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { idleElements } from '../../../../../lib/steps/phase/checklist.ts';
import { liveItems, livePhases } from '../../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../../_ui/button.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { Arrivals } from '../arrivals.tsx';
import { useParty } from '../preferred/use-party.ts';
import { ItemDialog } from './item-dialog.tsx';
import { Values } from './values.tsx';

/** What will be done: adding an item, per agreed issue that has none yet; the plain list while there are no phases. */
export function Items() {
  const t = useTranslations('phase.items');
  const all = useWorkshop();
  const can = useCan();
  const party = useParty();
  const [open, setOpen] = useState<string | null>(null);
  const items = liveItems(all.phase);
  const { rows } = all.phase.items;
  const ids = useMemo(() => rows.filter(({ gone }) => !gone).map(({ id }) => id), [rows]);
  const idle = idleElements(all);
  const may = can('phase/add-item');
  const editing = open ? all.phase.items.get(open) : undefined;
  return (
    <section id="phase-items" className="phase-items grid gap-3" aria-label={t('label')}>
      {items.length === 0 && (
        <EmptyState title={t('empty')}>{t(may ? 'emptyBody' : 'emptyLook')}</EmptyState>
      )}
      {items.length > 0 && livePhases(all.phase).length === 0 && (
        <ul className="item-lines">
          {items.map((item) => {
            const inside = (
              <>
                {item.owner && (
                  <Shape mark={party(item.owner).mark} label={party(item.owner).name} />
                )}
                <b>{item.title}</b>
                <span className="second small">
                  {t('line', {
                    owner: item.owner ? party(item.owner).name : t('nobody'),
                    days: item.durationDays,
                  })}
                </span>
              </>
            );
            return (
              <li key={item.id} id={anchorOf({ kind: 'item', of: item.id })}>
                {may ? (
                  <button type="button" onClick={() => setOpen(item.id)}>
                    {inside}
                  </button>
                ) : (
                  <div className="row">{inside}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {may && (
        <p className="acts">
          <Button small tone={items.length === 0 ? 'ink' : 'plain'} onClick={() => setOpen('')}>
            {t('add')}
          </Button>
          <Values />
          {idle.map((id) => (
            <Button small key={id} onClick={() => setOpen(`:${id}`)}>
              {t('addFor', { issue: all.broaden.issues.get(id)?.title ?? '' })}
            </Button>
          ))}
        </p>
      )}
      {open !== null && (
        <ItemDialog
          key={open}
          item={editing ?? null}
          element={open.startsWith(':') ? open.slice(1) : undefined}
          onClose={() => setOpen(null)}
        />
      )}
      <Arrivals
        ids={ids}
        say={(count) => t('fresh', { count })}
        anchor={() => 'phase-roadmap'}
        otherwise="#phase-items"
      />
    </section>
  );
}
