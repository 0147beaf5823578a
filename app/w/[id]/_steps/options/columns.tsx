'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../../_ui/menu.tsx';
import { useBring } from '../../_facilitation/use-bring.ts';
import { useAct } from '../../_room/use-act.ts';
import { useCan } from '../../_room/use-room.tsx';
import { CardStack, DealtCards } from '../card-columns.tsx';
import type { DoCard } from './card-action.ts';
import { DropColumn } from './drop-column.tsx';
import { OptionCard } from './option-card.tsx';
import type { BoardModel, Column } from './use-board.ts';

type Props = {
  board: BoardModel;
  view: 'groups' | 'issues';
  canMove: boolean;
  /** Chosen cards, or null when nothing is being chosen. */
  selected: ReadonlySet<string> | null;
  onToggle: (id: string) => void;
  onMove: (ids: readonly string[], to: string | null) => void;
  onAct: DoCard;
};

/** From so many cards on, only what is near the window is drawn. */
const crowded = 80;
const anchor = (id: string) => anchorOf({ kind: 'option', of: id });

/** Loose cards at the left, the columns beside them; without columns the loose cards fill the table. */
export const Columns = memo(function Columns(props: Props) {
  const { board, view, canMove, selected, onToggle, onMove, onAct } = props;
  const t = useTranslations('options.board');
  const many = board.live > crowded;
  const card = (option: Option) => (
    <OptionCard
      key={option.id}
      option={option}
      replies={board.replies.get(option.id)}
      merged={board.merged.get(option.id)}
      clusters={board.clusters}
      canMove={canMove}
      draggable={canMove && view === 'groups'}
      roomy={board.live < 10}
      selected={selected ? selected.has(option.id) : null}
      onToggle={onToggle}
      onMove={onMove}
      onAct={onAct}
    />
  );
  const hasColumns = board.columns.length > 0;
  const loose = board.loose.length > 0 && (
    <DropColumn
      id={null}
      title={view === 'issues' ? t('noIssue') : t('loose')}
      count={t('count', { count: board.loose.length })}
      list={hasColumns && !many}
    >
      {hasColumns ? (
        <CardStack items={board.loose} far={many} anchor={anchor} card={card} />
      ) : (
        <DealtCards items={board.loose} far={many} anchor={anchor} card={card} />
      )}
    </DropColumn>
  );
  if (!hasColumns) return loose || null;
  return (
    <div
      className={
        loose ? 'grid items-start gap-[22px] lg:grid-cols-[260px_minmax(0,1fr)]' : undefined
      }
    >
      {loose}
      <div className="grid items-start gap-x-[22px] gap-y-8 max-lg:grid-flow-col max-lg:auto-cols-[248px] max-lg:overflow-x-auto max-lg:pb-3 max-lg:pl-[9px] max-lg:-ml-[9px] max-sm:grid-flow-row max-sm:auto-cols-auto max-sm:overflow-visible lg:grid-cols-[repeat(auto-fill,minmax(236px,1fr))]">
        {board.columns.map((column) => (
          <DropColumn
            key={column.id}
            id={column.id}
            title={column.name}
            count={t('count', { count: column.options.length })}
            list={!many || column.options.length === 0}
            anchor={view === 'groups' ? anchorOf({ kind: 'cluster', of: column.id }) : undefined}
            tools={
              view === 'groups' && <ClusterMenu column={column} canMove={canMove} onAct={onAct} />
            }
          >
            <CardStack items={column.options} far={many} anchor={anchor} card={card} />
            {column.options.length === 0 && (
              <li className="label">{view === 'groups' ? t('emptyGroup') : t('emptyIssue')}</li>
            )}
          </DropColumn>
        ))}
      </div>
    </div>
  );
});

function ClusterMenu({
  column,
  canMove,
  onAct,
}: {
  column: Column;
  canMove: boolean;
  onAct: DoCard;
}) {
  const t = useTranslations('options.board');
  const act = useAct();
  const can = useCan();
  const bring = useBring();
  const { id } = column;
  const items: (MenuItem | false)[] = [
    canMove && { id: 'rename', label: t('rename'), onSelect: () => onAct({ kind: 'rename', id }) },
    canMove &&
      can('options/remove-cluster') && {
        id: 'remove',
        label: t('remove'),
        onSelect: () => void act('options/remove-cluster', { id }),
      },
  ];
  const possible = [...items.filter((item) => item !== false), ...bring('cluster', id)];
  if (possible.length === 0) return null;
  return (
    <Menu
      trigger={<IconButton icon="more" label={t('groupMenu', { name: column.name })} />}
      groups={[{ id: 'group', items: possible }]}
    />
  );
}
