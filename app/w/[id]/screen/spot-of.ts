import type { Thing } from '../../../../lib/facilitation/slice.ts';
import { currentVersion } from '../../../../lib/steps/improve/standing.ts';
import type { State } from '../../../../lib/workshop/state.ts';

/** A thing on the board as the wall shows it: its words, what stands under them, and whose it is as far as that may be known. */
export type Spot = { readonly text: string; readonly under?: string; readonly party?: string };

/** The words of what a facilitator brought into view; null when it is not there (any more), or is a place on a page. */
export function spotOf(all: State, { kind, of }: Thing): Spot | null {
  const { broaden, options, packages, improve, phase } = all;
  switch (kind) {
    case 'interest': {
      const row = broaden.interests.get(of);
      if (!row || row.hidden) return null;
      return { text: row.text, under: row.why, party: row.party };
    }
    case 'issue': {
      const row = broaden.issues.get(of);
      return row ? { text: row.title, under: row.question } : null;
    }
    case 'goal': {
      const row = broaden.goals.get(of);
      return row
        ? { text: row.indicator, under: `${row.baseline} → ${row.target} ${row.unit}` }
        : null;
    }
    case 'term': {
      const row = broaden.terms.get(of);
      return row ? { text: row.word, under: row.agreed } : null;
    }
    case 'option': {
      const row = options.options.get(of);
      if (!row || row.hidden) return null;
      return { text: row.title, under: row.text, party: row.party };
    }
    case 'cluster': {
      const row = options.clusters.get(of);
      return row ? { text: row.name } : null;
    }
    case 'package': {
      const row = packages.packages.get(of);
      return row ? { text: row.name, under: row.note } : null;
    }
    case 'element': {
      const version = currentVersion(improve);
      const row = [
        ...(version?.elements ?? []),
        ...(version?.conditions ?? []),
        ...(version?.compensations ?? []),
      ].find((line) => line.id === of);
      return row?.text ? { text: row.text, under: broaden.issues.get(of)?.title } : null;
    }
    case 'amendment': {
      const row = improve.amendments.get(of);
      return row ? { text: row.title, under: row.text, party: row.party } : null;
    }
    case 'item': {
      const row = phase.items.get(of);
      if (!row || row.gone) return null;
      return { text: row.title, under: row.indicator, party: row.owner ?? undefined };
    }
    case 'phase': {
      const row = phase.phases.get(of);
      return row && !row.gone ? { text: row.name } : null;
    }
    case 'place':
      return null;
  }
}
