'use client';

import { useMemo } from 'react';
import { type Mark, markAt } from '../../../_ui/shapes.ts';
import { useWorkshop } from './use-room.tsx';

export type PartySign = { readonly id: string; readonly name: string; readonly mark: Mark };

/** The parties as they are shown: short name, shape and colour; by id, and in the order of the table. */
export function useParties(): {
  readonly rows: readonly PartySign[];
  readonly of: (id?: string) => PartySign | undefined;
} {
  const { parties } = useWorkshop().session;
  return useMemo(() => {
    const rows = parties.rows.map(({ id, name, short, mark }) => ({
      id,
      name: short ?? name,
      mark: markAt(mark - 1),
    }));
    const byId = new Map(rows.map((party) => [party.id, party]));
    return { rows, of: (id?: string) => (id === undefined ? undefined : byId.get(id)) };
  }, [parties]);
}
