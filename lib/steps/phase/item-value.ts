import type { Actor } from '../../workshop/kernel.ts';
import type { Item } from './slice.ts';

type Values = Item['value'];

/**
 * What an item is worth to each party, as someone fills it in: a participant for the own party only, the facilitator also for others,
 * which is kept with it. null where a participant would change what another party said; what is left out of it stays.
 */
export function filledIn(
  actor: Actor,
  before: Pick<Item, 'value' | 'onBehalf'> | null,
  given: Values,
): Pick<Item, 'value' | 'onBehalf'> | null {
  const old = before?.value ?? {};
  const noted = before?.onBehalf ?? [];
  if (actor.role !== 'participant') {
    const filled = Object.keys(given).filter(
      (party) => given[party] !== old[party] || noted.includes(party),
    );
    return { value: given, ...(filled.length > 0 ? { onBehalf: filled } : {}) };
  }
  const own = actor.party ?? '';
  const others = Object.entries(given).filter(([party]) => party !== own);
  if (others.some(([party, value]) => old[party] !== value)) return null;
  const { [own]: _, ...rest } = old;
  const mine = given[own];
  const filled = noted.filter((party) => party !== own || mine === old[own]);
  return {
    value: mine === undefined ? rest : { ...rest, [own]: mine },
    ...(filled.length > 0 ? { onBehalf: filled } : {}),
  };
}
