'use client';

import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { BasePanel } from './base-panel.tsx';
import { Compared } from './compared.tsx';
import { DraftBar } from './draft-bar.tsx';
import { OwnValue } from './own-value.tsx';
import { PackageTable } from './package-table.tsx';
import { Rules } from './rules.tsx';
import './packages.css';

/** Step 4: packages side by side, how they compare with no deal as far as parties show it, and my party's own value beside it. */
export function PackagesView() {
  const { packages } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const any = packages.packages.rows.some((pack) => !pack.aside);
  const own = me.role === 'participant' && me.party !== null;
  return (
    <div className={own ? 'packs with-own' : 'packs'}>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-7">
        <DraftBar />
        {any && <PackageTable />}
        {any && <Rules />}
        {any && <Compared />}
        {any && <BasePanel />}
      </div>
      {own && any && <OwnValue editable={can('packages/value')} />}
    </div>
  );
}
