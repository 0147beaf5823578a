'use client';

import { useTranslations } from 'next-intl';
import { Tabs } from '../../../_ui/tabs.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';

/** Two ways to look at the table: who they are, and how evenly they take part. */
export function PeopleTabs() {
  const t = useTranslations('board.people');
  return (
    <Tabs
      label={t('views')}
      tabs={[
        { id: 'people', label: t('who'), content: <PeoplePanel /> },
        { id: 'balance', label: t('balance'), content: <BalancePanel /> },
      ]}
    />
  );
}
