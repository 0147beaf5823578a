'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { useCover, useFollowing } from '../../_facilitation/following.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useRoom, useWorkshop } from '../../_room/use-room.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { useOwnDoing } from '../use-own-doing.ts';
import { useStill } from '../use-still.ts';
import { BoardTools } from './board-tools.tsx';
import type { CardAction } from './card-action.ts';
import { CardSheet } from './card-sheet.tsx';
import { Columns } from './columns.tsx';
import { FreshCards } from './fresh-cards.tsx';
import { keepFocus } from './keep-focus.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useBoard } from './use-board.ts';
import { useDropped } from './use-dropped.ts';
import { useFilter } from './use-filter.ts';
import { useFresh } from './use-fresh.ts';

/** With fewer cards one finds them by looking. */
const searchable = 20;
/** Who has not scrolled or pressed anything for so many ms looks on. */
const watching = 5000;

/** All options on the table, in groups or per issue; grouped by drag, by menu, or by choosing several. */
export function Board() {
  const t = useTranslations('options.board');
  const act = useAct();
  const can = useCan();
  const { facilitator } = useMe();
  const [view, setView] = useState<'groups' | 'issues'>('groups');
  const [searching, setSearching] = useState(false);
  const [selecting, setSelecting] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [action, setAction] = useState<CardAction | null>(null);
  const place = useRef<HTMLElement>(null);
  const { live } = useRoom();
  const { session, options } = useWorkshop();
  const fresh = useFresh();
  const { filter, asked, change, clear, test } = useFilter(fresh.cards.fresh);
  const board = useBoard(view, test);
  const doing = useOwnDoing();
  const { taken } = useFollowing();
  // A new object for each thing of my own doing, and each time that I am taken to a card.
  const mine = useMemo(() => ({}), [view, asked, doing, taken]);
  // Who leads the conversation moves the cards and sees them move; who reads keeps what they read in its place.
  const { shown, waiting, bringIn } = useStill(board, place, {
    on: live && !facilitator,
    mine,
    // No new cards come any more: what moves is the order that the table makes together, and everyone watches that.
    quiet: options.round === 'closed' ? watching : undefined,
  });
  useCover(
    ({ kind, of }) => {
      if (kind === 'cluster' && view === 'issues') return 'view';
      const option = kind === 'option' && test ? options.options.get(of) : undefined;
      return option && !test?.(option) ? 'filter' : null;
    },
    (why) => (why === 'view' ? setView('groups') : clear()),
  );
  // What is written on a card shows at once, wherever it lies.
  const lying = useMemo(
    () => ({ ...board, loose: shown.loose, columns: shown.columns }),
    [board, shown],
  );
  const canMove = can('options/move') && board.open;

  const move = useCallback(
    (ids: readonly string[], to: string | null) => {
      const keyboard = document.activeElement !== document.body;
      void act('options/move', { ids, to }).then(() => keyboard && keepFocus(ids[0]));
    },
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
    <section
      ref={place}
      id="options-board"
      className="grid grid-cols-[minmax(0,1fr)] gap-3"
      aria-label={t('label')}
    >
      <LiveRegion
        text={[
          fresh.cards.fresh.size > 0
            ? t('fresh', { count: fresh.cards.fresh.size })
            : t('count', { count: board.live }),
          fresh.replies.fresh.size > 0 && t('freshReplies', { count: fresh.replies.fresh.size }),
        ]
          .filter(Boolean)
          .join('. ')}
      />
      <BoardTools
        count={board.live}
        clusters={board.clusters.length}
        view={view}
        onView={setView}
        searching={searching || test !== null}
        onSearch={
          board.live > searchable
            ? () => {
                setSearching(!searching);
                clear();
              }
            : undefined
        }
        selecting={selecting}
        onSelect={canMove ? () => (selecting ? stop() : setSelecting(true)) : undefined}
        onNew={canMove ? () => setAction({ kind: 'new-cluster', ids: [] }) : undefined}
      />
      {(searching || test) && (
        <FilterBar
          label={t('filterLabel')}
          filter={filter}
          found={test ? t('found', { count: board.shown }) : null}
          named={session.anonymity.options !== 'anonymous'}
          onChange={change}
          onClear={clear}
        />
      )}
      {board.live === 0 && <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
      <Columns
        board={lying}
        view={view}
        canMove={canMove}
        selected={selecting ? selected : null}
        onToggle={toggle}
        onMove={move}
        onAct={setAction}
      />
      {!selecting && (
        <FreshCards
          fresh={fresh}
          waiting={waiting}
          onBringIn={() => {
            clear();
            bringIn();
          }}
        />
      )}
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
            keepFocus('ids' in action ? action.ids[0] : action.id);
            if (done) setSelected(new Set());
          }}
        />
      )}
    </section>
  );
}
