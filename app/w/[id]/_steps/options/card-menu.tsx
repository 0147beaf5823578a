'use client';

import { useTranslations } from 'next-intl';
import type { Cluster, Option } from '../../../../../lib/steps/options/slice.ts';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Menu, type MenuGroup, type MenuItem } from '../../../../_ui/menu.tsx';
import { toast } from '../../../../_ui/toast.ts';
import { useBring } from '../../_facilitation/use-bring.ts';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import type { DoCard } from './card-action.ts';

type Props = {
  option: Option;
  mine: boolean;
  clusters: readonly Cluster[];
  canMove: boolean;
  onMove: (ids: readonly string[], to: string | null) => void;
  onAct: DoCard;
};

/** Everything one can do with a card, in words: the same as by dragging, and more. */
export function CardMenu({ option, mine, clusters, canMove, onMove, onAct }: Props) {
  const t = useTranslations('options.card');
  const common = useTranslations('common');
  const act = useAct();
  const bring = useBring();
  const can = useCan();
  const { round, rounds } = useWorkshop().options;
  const { id } = option;
  const open = round === 'revealed' || round === 'closed';
  const own = mine && round === 'revealed' && option.round === rounds;

  const takeBack = async () => {
    const sent = await act('options/take-back', { id });
    const again = () => void act('options/bring-back', { id });
    if (sent.ok) toast(t('takenBack'), { action: { label: common('undo'), onClick: again } });
  };
  const items: (MenuItem | false)[] = [
    can('options/reply') &&
      open && { id: 'ask', label: t('ask'), onSelect: () => onAct({ kind: 'question', id }) },
    can('options/reply') &&
      open && { id: 'build', label: t('build'), onSelect: () => onAct({ kind: 'build-on', id }) },
    own &&
      can('options/edit') && {
        id: 'edit',
        label: common('edit'),
        onSelect: () => onAct({ kind: 'edit', id }),
      },
    own &&
      can('options/take-back') && {
        id: 'take-back',
        label: t('takeBack'),
        onSelect: () => void takeBack(),
      },
    can('options/tag') &&
      open && {
        id: 'bearing',
        label: t('bearing'),
        onSelect: () => onAct({ kind: 'bearing', id }),
      },
    can('options/reword') && {
      id: 'reword',
      label: t('reword'),
      onSelect: () => onAct({ kind: 'reword', id }),
    },
    option.original !== undefined &&
      can('options/restore') && {
        id: 'restore',
        label: t('restore'),
        onSelect: () => void act('options/restore', { id }),
      },
    can('options/hide') && {
      id: 'hide',
      label: t('hide'),
      onSelect: () => void act('options/hide', { id }),
    },
  ];
  const places: MenuItem[] = canMove
    ? [
        ...clusters
          .filter((cluster) => cluster.id !== option.cluster)
          .map((cluster) => ({
            id: cluster.id,
            label: cluster.name,
            onSelect: () => onMove([id], cluster.id),
          })),
        ...(option.cluster
          ? [{ id: ' loose', label: t('loose'), onSelect: () => onMove([id], null) }]
          : []),
        {
          id: ' new',
          label: t('newGroup'),
          onSelect: () => onAct({ kind: 'new-cluster', ids: [id] }),
        },
      ]
    : [];
  const groups: MenuGroup[] = [
    { id: 'card', items: [...items.filter((item) => item !== false), ...bring('option', id)] },
    { id: 'move', heading: t('moveTo'), items: places },
  ].filter((group) => group.items.length > 0);
  if (groups.length === 0) return null;
  return (
    <span className="menu-at">
      <Menu
        trigger={<IconButton icon="more" label={t('menu', { title: option.title })} />}
        groups={groups}
      />
    </span>
  );
}
