'use client';

import { choicesOf } from '../../../../../lib/steps/packages/choices.ts';
import type { Package } from '../../../../../lib/steps/packages/slice.ts';
import { isStale } from '../../../../../lib/workshop/stale.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

export type Lettered = { readonly letter: string; readonly pack: Package; readonly stale: boolean };

const letterAt = (i: number): string =>
  (i < 26 ? '' : letterAt(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

/** The packages on the table with their letters; a letter stays with its package, also when another is put aside. */
export function usePackages(): readonly Lettered[] {
  const { packages, options } = useWorkshop();
  const revOf = (id: string) => {
    const option = options.options.get(id);
    return option?.hidden || option?.mergedInto ? undefined : option?.rev;
  };
  return packages.packages.rows
    .map((pack, i) => ({ letter: letterAt(i), pack, stale: isStale(pack.sources, revOf) }))
    .filter(({ pack }) => !pack.aside);
}

/** Per issue: its title and what can be chosen. */
export function useChoices() {
  const state = useWorkshop();
  return choicesOf(state).map(({ issue, options }) => ({
    issue,
    title: state.broaden.issues.get(issue)?.title ?? '',
    options,
  }));
}
