import { agreedVersion, liveItems } from '../steps/phase/plan.ts';
import { resultTable } from '../steps/preferred/result-rows.ts';
import type { State } from '../workshop/state.ts';

/** A thing on the way from an interest to what will be done. `id` is its id in the log. */
export type TraceLink =
  | {
      readonly kind: 'interest';
      readonly id: string;
      readonly party: string | null;
      readonly text: string;
    }
  | {
      readonly kind: 'option';
      readonly id: string;
      readonly party: string | null;
      readonly title: string;
    }
  | {
      readonly kind: 'result';
      readonly id: string;
      readonly place: number;
      readonly of: number;
      /** In a round of resistance: how far the group goes along, 0–100. */
      readonly acceptance: number | null;
      readonly joker: string | null;
      readonly repaired: boolean;
    }
  | { readonly kind: 'package'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'amendment';
      readonly id: string;
      readonly number: number;
      readonly party: string;
      readonly title: string;
    }
  | { readonly kind: 'item'; readonly id: string; readonly title: string };

export type Trace = {
  /** The line of the agreement: an issue's id. */
  readonly element: string;
  readonly links: readonly TraceLink[];
};

/** Where each element of the agreement comes from and what becomes of it: interests, option, result, package, amendments, items. */
export function tracesOf(all: State): readonly Trace[] {
  const version = agreedVersion(all);
  if (!version) return [];
  return version.elements.map(({ id, option }) => ({
    element: id,
    links: [
      ...interestLinks(all, option),
      ...optionLinks(all, option),
      ...resultLinks(all, option),
      ...packageLinks(all, id, option),
      ...amendmentLinks(all, id),
      ...itemLinks(all, id),
    ],
  }));
}

/** The same the other way: what came of each interest on the table, as the elements that serve it (none: it is not in the agreement). */
export function fateOfInterests(all: State): ReadonlyMap<string, readonly string[]> {
  const traces = tracesOf(all);
  const serves = ({ links }: Trace, id: string) =>
    links.some((link) => link.kind === 'interest' && link.id === id);
  const shown = all.broaden.interests.rows.filter((interest) => !interest.hidden);
  return new Map(
    shown.map(({ id }) => [
      id,
      traces.filter((trace) => serves(trace, id)).map((trace) => trace.element),
    ]),
  );
}

function interestLinks(all: State, option: string | null): TraceLink[] {
  const served = (option && all.options.options.get(option)?.serves) || [];
  return served.flatMap((id): TraceLink[] => {
    const row = all.broaden.interests.get(id);
    return row && !row.hidden
      ? [{ kind: 'interest', id, party: row.party ?? null, text: row.text }]
      : [];
  });
}

function optionLinks(all: State, option: string | null): TraceLink[] {
  const row = option ? all.options.options.get(option) : undefined;
  return row ? [{ kind: 'option', id: row.id, party: row.party ?? null, title: row.title }] : [];
}

function resultLinks(all: State, option: string | null): TraceLink[] {
  const round = all.preferred.rounds.rows.findLast(
    (row) => row.state === 'closed' && option !== null && row.options.includes(option),
  );
  if (!round || option === null) return [];
  const { rows } = resultTable(round, all.session.parties.rows);
  const row = rows.find((line) => line.option === option);
  if (!row) return [];
  return [
    {
      kind: 'result',
      id: round.id,
      place: row.place,
      of: rows.length,
      acceptance: round.method === 'resistance' ? row.total : null,
      joker: all.preferred.jokers.rows.find((joker) => joker.option === option)?.party ?? null,
      repaired: all.preferred.repairs.has(option),
    },
  ];
}

/** The base text, where it already held the option; else the first package that did. */
function packageLinks(all: State, element: string, option: string | null): TraceLink[] {
  if (option === null) return [];
  const { base, packages } = all.packages;
  const holds = packages.rows.filter((row) => row.elements[element] === option);
  const row = holds.find(({ id }) => id === base?.package) ?? holds[0];
  return row ? [{ kind: 'package', id: row.id, name: row.name }] : [];
}

function amendmentLinks(all: State, element: string): TraceLink[] {
  return all.improve.amendments.rows.flatMap((row, i): TraceLink[] =>
    row.state === 'adopted' &&
    row.operations.some(({ on, id }) => on === 'element' && id === element)
      ? [{ kind: 'amendment', id: row.id, number: i + 1, party: row.party, title: row.title }]
      : [],
  );
}

function itemLinks(all: State, element: string): TraceLink[] {
  return liveItems(all.phase)
    .filter((item) => item.element === element)
    .map(({ id, title }) => ({ kind: 'item', id, title }));
}
