import type { Source } from '../../workshop/stale.ts';
import type { State } from '../../workshop/state.ts';
import type { Compensation, Contribution, Version } from './slice.ts';

/** The words with which an option enters the agreement: its title and, where it has one, its text. */
export function optionText(all: State, option: string | null): string {
  if (option === null) return '';
  const row = all.options.options.get(option);
  if (!row) return '';
  return row.text && row.text !== row.title
    ? `${row.title.replace(/[.\s]+$/, '')}. ${row.text}`
    : row.title;
}

/** What parties said they would bring to an option. */
export function contributionsTo(all: State, option: string | null): Contribution[] {
  return all.preferred.contributions.rows
    .filter((row) => row.option === option)
    .map(({ id, party, amount, unit }) => ({ id, party, option, amount, unit }));
}

/** What was promised to parties harmed by an option; once promised it counts in every package with the option. */
export function compensationsFor(all: State, option: string | null): Compensation[] {
  return all.preferred.compensations.rows
    .filter((row) => row.option === option)
    .map(plainCompensation);
}

const plainCompensation = (row: Compensation): Compensation => ({
  id: row.id,
  from: row.from,
  to: row.to,
  option: row.option,
  interest: row.interest,
  text: row.text,
  amount: row.amount,
  unit: row.unit,
});

export function promisedCompensation(all: State, id: string): Compensation | undefined {
  const row = all.preferred.compensations.get(id);
  return row && plainCompensation(row);
}

/** May a party name this interest as harmed: its own, or one that all share. */
export function mayName(all: State, party: string, interest: string): boolean {
  const row = all.broaden.interests.get(interest);
  return row !== undefined && (row.level === 'collective' || row.party === party);
}

/** The package that was taken as base text, as a first version; null when none was taken. */
export function versionFromBase(all: State, number: number): Version | null {
  const { base, packages } = all.packages;
  const from = base && packages.get(base.package);
  if (!from) return null;
  const elements = Object.entries(from.elements).map(([issue, option]) => ({
    id: issue,
    option,
    text: optionText(all, option),
  }));
  const options = elements.map((element) => element.option).filter((option) => option !== null);
  return {
    id: `v${number}`,
    number,
    since: number,
    package: from.id,
    name: from.name,
    amendment: null,
    elements,
    contributions: options.flatMap((option) => contributionsTo(all, option)),
    compensations: options.flatMap((option) => compensationsFor(all, option)),
    conditions: from.conditions.map(({ id, text }) => ({ id, text })),
    sources: baseSources(all, from.id),
    rev: 1,
  };
}

/** The base package with the version it has now: what a version of the agreement was built on. */
export function baseSources(all: State, id: string): Source[] {
  const row = all.packages.packages.get(id);
  return row ? [{ id, rev: row.version }] : [];
}
