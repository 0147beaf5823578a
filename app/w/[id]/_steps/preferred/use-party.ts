'use client';

import type { Mark } from '../../../../_ui/shapes.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** A party's mark and the name that fits in a column. */
export function useParty(): (party: string) => { readonly mark: Mark; readonly name: string } {
  const { parties } = useWorkshop().session;
  return (id) => {
    const party = parties.get(id);
    return { mark: (party?.mark ?? 8) as Mark, name: party?.short ?? party?.name ?? '' };
  };
}
