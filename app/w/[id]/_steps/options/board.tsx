'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe } from '../../_room/use-room.tsx';
import { BoardTools } from './board-tools.tsx';
import type { CardAction } from './card-action.ts';
import { CardSheet } from './card-sheet.tsx';
import { Columns } from './columns.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useBoard } from './use-board.ts';
import { useDropped } from './use-dropped.ts';

/** All options on the table, in groups or per issue; grouped by drag, by menu, or by choosing several. */
export function Board() {
  const t = useTranslations('options.board');
  const act = useAct();
  const can = useCan();
  const { facilitator } = useMe();
  const [view, setView] = useState<'groups' | 'issues'>('groups');
  const [selecting, setSelecting] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [action, setAction] = useState<CardAction | null>(null);
  const board = useBoard(view);
  const canMove = can('options/move') && board.open;

  const move = useCallback(
    (ids: readonly string[], to: string | null) => void act('options/move', { ids, to }),
    [act],
  );
  useDropped(canMove && view === 'groups', {
    onCluster: (id, to) => move([id], to),
    onCard: facilitator ? (id, onto) => setAction({ kind: 'merge', ids: [onto, id] }) : undefined,
  });
  const toggle = useCallback(
    (id: string) =>
      setSelected((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const stop = () => {
    setSelecting(false);
    setSelected(new Set());
  };

  return (
    <section id="options-board" className="grid gap-3" aria-label={t('label')}>
      <LiveRegion text={t('count', { count: board.live })} />
      <BoardTools
        count={board.live}
        clusters={board.clusters.length}
        view={view}
        onView={setView}
        selecting={selecting}
        onSelect={canMove ? () => (selecting ? stop() : setSelecting(true)) : undefined}
        onNew={canMove ? () => setAction({ kind: 'new-cluster', ids: [] }) : undefined}
      />
      {board.live === 0 && <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
      <Columns
        board={board}
        view={view}
        canMove={canMove}
        selected={selecting ? selected : null}
        onToggle={toggle}
        onMove={move}
        onAct={setAction}
      />
      {selecting && (
        <SelectionBar
          ids={[...selected]}
          clusters={board.clusters}
          onMove={move}
          onAct={setAction}
          onStop={stop}
        />
      )}
      {action && (
        <CardSheet
          key={JSON.stringify(action)}
          action={action}
          onDone={(done) => {
            setAction(null);
            if (done) setSelected(new Set());
          }}
        />
      )}
    </section>
  );
}
