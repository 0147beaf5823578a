'use client';

import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { Standing } from '../../../../lib/workshop/lead.ts';
import { Icon } from '../../../_ui/icon.tsx';
import { ChecklistWords } from './checklist-words.tsx';

/** The whole checklist of a step, for a popover: what is open stands out. */
export function ChecklistList({ step, items }: { step: StepId; items: readonly Standing[] }) {
  return (
    <ul className="checks">
      {items.map((item) => {
        const done = item.done || item.waived !== null;
        return (
          <li key={item.id} className={done ? undefined : 'open'}>
            <Icon name={done ? 'check' : 'open'} />
            <span>
              <ChecklistWords step={step} item={item} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
