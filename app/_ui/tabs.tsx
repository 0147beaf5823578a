'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export type Tab = { id: string; label: ReactNode; content: ReactNode };

/** Views of the same thing, one at a time. Without `active` it remembers for itself and starts at the first. */
export function Tabs({
  label,
  tabs,
  active,
  onChange,
}: {
  label: string;
  tabs: readonly Tab[];
  active?: string;
  onChange?: (id: string) => void;
}) {
  return (
    <Base.Root
      className="tabs"
      value={active}
      defaultValue={active === undefined ? tabs[0]?.id : undefined}
      onValueChange={onChange && ((id) => onChange(String(id)))}
    >
      <Base.List aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
