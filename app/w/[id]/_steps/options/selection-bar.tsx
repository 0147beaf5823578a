'use client';

import { useTranslations } from 'next-intl';
import type { Cluster } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Menu } from '../../../../_ui/menu.tsx';
import { useCan } from '../../_room/use-room.tsx';
import type { DoCard } from './card-action.ts';

type Props = {
  ids: readonly string[];
  clusters: readonly Cluster[];
  onMove: (ids: readonly string[], to: string | null) => void;
  onAct: DoCard;
  onStop: () => void;
};

/** What to do with the chosen cards; it stays in reach while one scrolls. */
export function SelectionBar({ ids, clusters, onMove, onAct, onStop }: Props) {
  const t = useTranslations('options.board');
  const card = useTranslations('options.card');
  const can = useCan();
  const none = ids.length === 0;
  const places = [
    ...clusters.map((cluster) => ({
      id: cluster.id,
      label: cluster.name,
      onSelect: () => onMove(ids, cluster.id),
    })),
    { id: ' loose', label: card('loose'), onSelect: () => onMove(ids, null) },
    { id: ' new', label: card('newGroup'), onSelect: () => onAct({ kind: 'new-cluster', ids }) },
  ];
  return (
    <div className="above-bar on-edge sticky z-20 -mx-4 flex flex-wrap items-center gap-2 border-ink border-t-2 bg-paper px-4 py-3 md:-mx-8 md:px-8">
      <strong className="mr-2" aria-live="polite">
        {t('selected', { count: ids.length })}
      </strong>
      <Menu
        align="start"
        trigger={
          <Button tone="ink" disabled={none}>
            {card('moveTo')}
          </Button>
        }
        groups={[{ id: 'places', items: places }]}
      />
      {can('options/merge') && (
        <Button disabled={ids.length < 2} onClick={() => onAct({ kind: 'merge', ids })}>
          {t('merge')}
        </Button>
      )}
      <Button tone="bare" onClick={onStop}>
        {t('selectStop')}
      </Button>
    </div>
  );
}
