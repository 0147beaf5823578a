import type { ChecklistItem } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { shownInterests } from './issue-table.ts';
import { openTerms } from './open-terms.ts';
import { consenting } from './present-theme.ts';

export function broadenChecklist(all: State): readonly ChecklistItem[] {
  const { broaden, session } = all;
  const own = new Map<string, number>();
  const shown = shownInterests(all);
  for (const { level, party } of shown)
    if (level === 'organisation' && party) own.set(party, (own.get(party) ?? 0) + 1);
  const parties = session.parties.rows.map((party) => party.id);
  const short = parties.filter((party) => (own.get(party) ?? 0) < 2);
  const consents = consenting(broaden);
  const without = parties.filter((party) => !consents.has(party));
  const unknown = broaden.round === 'silent' && broaden.counts.rows.some(({ cards }) => cards > 0);
  const terms = openTerms(broaden).map((term) => term.id);
  return [
    {
      id: 'organisation-interests',
      anchor: 'interests',
      done: short.length === 0,
      missing: short,
      count: short.length,
      unknown,
    },
    {
      id: 'collective-interest',
      anchor: 'interests',
      done: shown.some((interest) => interest.level === 'collective'),
      unknown,
    },
    {
      id: 'three-issues',
      anchor: 'issues',
      done: broaden.issues.size >= 3,
      count: Math.max(0, 3 - broaden.issues.size),
    },
    { id: 'goal', anchor: 'goals', done: broaden.goals.size > 0 },
    { id: 'terms', anchor: 'terms', done: terms.length === 0, missing: terms, count: terms.length },
    {
      id: 'theme-consent',
      anchor: 'theme',
      done: without.length === 0,
      missing: without,
      count: without.length,
    },
  ];
}
