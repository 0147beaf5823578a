import { stillParked } from '../facilitation/parking.ts';
import { agreedVersion, liveItems } from '../steps/phase/plan.ts';
import type { State } from '../workshop/state.ts';
import type { AgreementDoc, DocElement, DocParty } from './agreement-doc.ts';
import { type DocLines, linesOf } from './agreement-lines.ts';
import { docItem, inOrderOfTime } from './doc-items.ts';
import { docParties } from './doc-parties.ts';
import { docSignatures } from './doc-signatures.ts';
import { tracesOf } from './trace.ts';

/** The agreement of a workshop as it stands; null while there is no text to agree on. */
export function agreementOf(all: State): AgreementDoc | null {
  const version = agreedVersion(all);
  if (!version) return null;
  const { outcome } = all.improve;
  const { title, preamble, decisionRule, changes, exit, disclosure, reviewDates, followUpDates } =
    all.phase.agreement;
  const parties = docParties(all);
  const lines = linesOf(all, version, parties);
  const options = new Set(version.elements.flatMap(({ option }) => option ?? []));
  const loose = (row: { readonly option: string | null }) =>
    row.option === null || !options.has(row.option);
  const named = new Set(version.elements.map(({ id }) => id));
  const otherItems = liveItems(all.phase).filter(
    (item) => item.moscow !== 'wont' && (item.element === null || !named.has(item.element)),
  );
  return {
    status: outcome === null ? 'draft' : outcome.kind === 'none' ? 'none' : 'agreed',
    title: title || all.session.title,
    workshop: all.session.title,
    theme: all.broaden.themes.rows.at(-1)?.text ?? '',
    preamble,
    version: version.number,
    outcome: outcome?.kind ?? null,
    without: (outcome?.without && parties.get(outcome.without)) || null,
    at: outcome?.at ?? null,
    parties: [...parties.values()].map((party) => ({
      ...party,
      mandates: mandatesOf(all, party.id),
    })),
    goals: all.broaden.goals.rows.map(({ rev: _, ...goal }) => goal),
    elements: elementsOf(all, lines, parties),
    contributions: lines.contributions.filter(loose),
    compensations: lines.compensations.filter(loose),
    items: inOrderOfTime(otherItems.map((item) => docItem(all, item, parties))),
    conditions: version.conditions,
    reservations: lines.reservations,
    terms: all.broaden.terms.rows.flatMap(({ id, word, agreed }) =>
      agreed ? [{ id, word, text: agreed }] : [],
    ),
    parked: stillParked(all.facilitation).map(({ id, text, step }) => ({ id, text, step })),
    decisionRule,
    changes,
    exit,
    disclosure,
    reviewDates,
    followUpDates,
    signatures: docSignatures(all, parties),
  };
}

function elementsOf(
  all: State,
  lines: DocLines,
  parties: ReadonlyMap<string, DocParty>,
): DocElement[] {
  const traces = new Map(tracesOf(all).map((trace) => [trace.element, trace.links]));
  const items = liveItems(all.phase).filter((item) => item.moscow !== 'wont');
  const elements = agreedVersion(all)?.elements ?? [];
  return elements.map((element, i) => {
    const own = (row: { readonly option: string | null }) =>
      row.option !== null && row.option === element.option;
    const contributions = lines.contributions.filter(own);
    const done = items
      .filter((item) => item.element === element.id)
      .map((item) => docItem(all, item, parties));
    const who = new Set([
      ...contributions.map((row) => row.party.id),
      ...done.flatMap(({ owner }) => owner?.id ?? []),
    ]);
    return {
      id: element.id,
      number: i + 1,
      issue: all.broaden.issues.get(element.id)?.title ?? '',
      option: (element.option && all.options.options.get(element.option)?.title) || null,
      text: element.text,
      parties: [...parties.values()].filter(({ id }) => who.has(id)),
      contributions,
      compensations: lines.compensations.filter(own),
      reservations: lines.reservations.filter((row) => row.element === element.id),
      items: inOrderOfTime(done),
      trace: traces.get(element.id) ?? [],
    };
  });
}

const mandatesOf = (all: State, party: string): string[] =>
  all.session.people.rows.flatMap((person) =>
    person.party === party && person.mandate && !person.gone ? [person.name] : [],
  );
