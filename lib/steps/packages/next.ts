import type { Next } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { waivedFor } from '../../workshop/waived.ts';
import { notYetConsenting } from './basing.ts';
import { stillIdeas } from './checklist.ts';

const open = (all: State) => all.packages.packages.rows.filter((pack) => !pack.aside);

export function packagesAssignment(all: State): string {
  if (all.packages.base) return 'based';
  if (open(all).length < 2) return 'build';
  return all.packages.valuation === 'open'
    ? 'value'
    : all.packages.valuation === 'closed'
      ? 'choose'
      : 'trade';
}

export function packagesNext(all: State): Next | null {
  const { valuation, base, secret } = all.packages;
  const packs = open(all);
  if (base) {
    const ideas = stillIdeas(all).length;
    return ideas > 0 && waivedFor(all, 'packages', 'intended') === null
      ? { id: 'intended', params: { count: ideas }, anchor: 'packages-brings' }
      : null;
  }
  if (packs.length < 2)
    return { id: 'draft', params: { count: packs.length }, anchor: 'packages-draft' };
  if (valuation === 'idle')
    return { id: 'value', command: { type: 'packages/open-valuation', payload: {} } };
  if (valuation === 'open') {
    const heard = new Set(
      secret.rows.flatMap((row) => (row.kind === 'position' ? [row.party] : [])),
    );
    const params = { heard: heard.size, parties: all.session.parties.size };
    // Comparing takes two parties, and a package that all who valued anything have valued.
    const comparable =
      heard.size > 1 &&
      packs.some((pack) => [...heard].every((id) => secret.has(`position:${pack.id}:${id}`)));
    if (!comparable) return { id: 'waiting', params, anchor: 'packages-table' };
    return { id: 'compare', params, command: { type: 'packages/close-valuation', payload: {} } };
  }
  const agreed = packs.find((pack) => notYetConsenting(all, pack).length === 0);
  if (!agreed) return { id: 'ask-base', anchor: 'packages-base' };
  const command = { type: 'packages/take-base', payload: { package: agreed.id } };
  return { id: 'take-base', params: { name: agreed.name }, command };
}
