import { Button } from '../../_ui/button.tsx';
import { Card } from '../../_ui/card.tsx';
import { Cluster } from '../../_ui/cluster.tsx';
import { EmptyState } from '../../_ui/empty-state.tsx';
import { Private } from '../../_ui/private.tsx';
import { QrCode } from '../../_ui/qr-code.tsx';
import { Section } from '../../_ui/section.tsx';
import { Skeleton } from '../../_ui/skeleton.tsx';
import { Tabs } from '../../_ui/tabs.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** What holds other parts. */
export function Pages({ w }: { w: Words }) {
  return (
    <Sample id="pages" title={w.sections.pages}>
      <div className="grid gap-x-12 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
        <Cluster title={w.groups[0]} count={w.count}>
          <Card mark={1} by={w.parties[0]}>
            {w.card}
          </Card>
          <Card mark={3} by={w.parties[2]}>
            {w.merged}
          </Card>
        </Cluster>
        <Section title={w.why} lead={w.lead}>
          <p>{w.whyText}</p>
        </Section>
        <Tabs
          label={w.tabs}
          tabs={[
            { id: 'table', label: w.tabTable, content: <p>{w.tabTableText}</p> },
            { id: 'why', label: w.tabWhy, content: <p>{w.tabWhyText}</p> },
          ]}
        />
        <Private who={w.onlyWe}>
          <h2 className="text-t4">{w.worth}</h2>
        </Private>
      </div>
    </Sample>
  );
}

/** Nothing yet, and not yet loaded. */
export function Empty({ w }: { w: Words }) {
  return (
    <Sample id="empty" title={w.sections.empty}>
      <div className="grid items-start gap-x-12 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
        <EmptyState title={w.nothing} action={<Button tone="ink">{w.write}</Button>}>
          {w.nothingText}
        </EmptyState>
        <Skeleton label={w.loading} count={2} />
        <Skeleton label={w.loading} lines />
        <div className="w-40">
          <QrCode text="http://192.168.1.20:3000/j/K7M42P" label={w.qr} />
        </div>
      </div>
    </Sample>
  );
}
