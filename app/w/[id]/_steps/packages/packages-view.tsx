'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { Arrivals } from '../arrivals.tsx';
import { NameIssues } from '../name-issues.tsx';
import { BasePanel } from './base-panel.tsx';
import { Compared } from './compared.tsx';
import { DraftBar } from './draft-bar.tsx';
import { OwnValue } from './own-value.tsx';
import { PackageTable } from './package-table.tsx';
import { Rules } from './rules.tsx';
import './packages.css';

/** Step 4: packages side by side, how they compare with no deal as far as parties show it, and my party's own value beside it. */
export function PackagesView() {
  const t = useTranslations('packages');
  const { packages } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const any = packages.packages.rows.some((pack) => !pack.aside);
  const ids = useMemo(
    () => packages.packages.rows.filter((pack) => !pack.aside).map(({ id }) => id),
    [packages.packages],
  );
  const own = me.role === 'participant' && me.party !== null;
  return (
    <div className={own ? 'packs with-own' : 'packs'}>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-7">
        <NameIssues />
        <DraftBar />
        {any && <PackageTable />}
        {any && <Rules />}
        {any && <Compared />}
        {any && <BasePanel />}
        <Arrivals
          ids={ids}
          say={(count) => t('fresh', { count })}
          anchor={() => 'packages-table'}
          otherwise="#packages-table"
        />
      </div>
      {own && any && <OwnValue editable={can('packages/value')} />}
    </div>
  );
}
