'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Skeleton } from '../../../_ui/skeleton.tsx';

/** Only who leads opens it: what is in it comes when it is asked for. */
const PeopleTabs = dynamic(() => import('./people-tabs.tsx').then((file) => file.PeopleTabs), {
  loading: () => <Loading />,
});

function Loading() {
  const t = useTranslations('board');
  return <Skeleton count={6} lines label={t('loading')} />;
}

/** Everyone at the table, how evenly they take part, and what the facilitator can do for them. */
export function PeopleDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('board.people');
  return (
    <Dialog title={t('title')} open={open} onOpenChange={onOpenChange} broad>
      {open && <PeopleTabs />}
    </Dialog>
  );
}
