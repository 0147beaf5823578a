'use client';

import { useMemo } from 'react';
import { liveOptions } from '../../../../../lib/analysis/live-options.ts';
import type { Cluster, Option, Reply } from '../../../../../lib/steps/options/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

export type Column = {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
};

export type BoardModel = {
  readonly live: number;
  /** How many of them pass the filter. */
  readonly shown: number;
  readonly clusters: readonly Cluster[];
  /** Cards in no group, or about no issue. */
  readonly loose: readonly Option[];
  readonly columns: readonly Column[];
  readonly replies: ReadonlyMap<string, readonly Reply[]>;
  /** For a card that others were merged into: those others. */
  readonly merged: ReadonlyMap<string, readonly Option[]>;
  /** May cards be moved: the round is revealed or closed. */
  readonly open: boolean;
};

const nobody: readonly Option[] = [];

function grouped<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly Key[],
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows)
    for (const key of keyOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

/** The board's columns from the state, with the cards that pass the test, recomputed only when the cards, the groups or the issues change. */
export function useBoard(
  view: 'groups' | 'issues',
  test: ((option: Option) => boolean) | null = null,
): BoardModel {
  const { options: slice, broaden } = useWorkshop();
  const { options, clusters, replies, round } = slice;
  const replied = useMemo(() => grouped(replies.rows, (reply) => [reply.on]), [replies]);
  const merged = useMemo(
    () => grouped(options.rows, (option) => (option.mergedInto ? [option.mergedInto] : [])),
    [options],
  );
  const placed = useMemo(() => {
    const live = liveOptions(options.rows);
    const named: readonly { id: string; name: string }[] =
      view === 'groups'
        ? clusters.rows
        : broaden.issues.rows.map((issue) => ({ id: issue.id, name: issue.title }));
    const known = new Set(named.map((column) => column.id));
    const shown = test ? live.filter(test) : live;
    const keys = (option: Option) =>
      view === 'groups' ? (option.cluster ? [option.cluster] : []) : (option.issues ?? []);
    const byKey = grouped(shown, (option) => keys(option).filter((key) => known.has(key)));
    return {
      live: live.length,
      shown: shown.length,
      loose: shown.filter((option) => !keys(option).some((key) => known.has(key))),
      columns: named.map((column) => ({ ...column, options: byKey.get(column.id) ?? nobody })),
    };
  }, [options, clusters, broaden.issues, view, test]);
  return useMemo(
    () => ({
      ...placed,
      clusters: clusters.rows,
      replies: replied,
      merged,
      open: round === 'revealed' || round === 'closed',
    }),
    [placed, clusters, replied, merged, round],
  );
}
