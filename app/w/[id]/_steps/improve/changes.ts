import { randomId } from '../../../../../lib/client/random-id.ts';
import { applyOperations } from '../../../../../lib/steps/improve/apply.ts';
import type { Operation } from '../../../../../lib/steps/improve/operation.ts';
import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { optionText } from '../../../../../lib/steps/improve/upstream.ts';
import type { State } from '../../../../../lib/workshop/state.ts';

/** What someone changed on one line of a form, as fields hold it; what is absent stays as it was. */
export type Change = {
  readonly option?: string | null;
  readonly text?: string;
  readonly party?: string;
  readonly from?: string;
  readonly to?: string;
  readonly amount?: string;
  readonly unit?: string;
  readonly gone?: boolean;
};

/** Changes by line: `element:…`, `condition:…`, `contribution:…`, `compensation:…`, and `new-…:n` for what comes in. */
export type Changes = Readonly<Record<string, Change>>;

export type NewKind = 'new-condition' | 'new-contribution' | 'new-compensation';

type Lines = Pick<Version, 'elements' | 'contributions' | 'compensations' | 'conditions'>;

/** Of one kind: what was changed, by the id of its line. */
const ofKind = (changes: Changes, kind: string): (readonly [string, Change])[] =>
  Object.entries(changes).flatMap(([key, change]) =>
    key.startsWith(`${kind}:`) ? [[key.slice(kind.length + 1), change] as const] : [],
  );

export const addedKeys = (changes: Changes, kind: NewKind): string[] =>
  Object.entries(changes).flatMap(([key, change]) =>
    key.startsWith(`${kind}:`) && !change.gone ? [key] : [],
  );

/** The options that can take the place of one: those of its issue that packages choose from, and the one that is there. */
export const optionsFor = (all: State, issue: string, now: string | null) => {
  const used = new Set(all.packages.packages.rows.map((row) => row.elements[issue]));
  return all.options.options.rows.filter(
    (row) =>
      row.id === now ||
      (!row.hidden && !row.mergedInto && (used.has(row.id) || row.issues?.includes(issue))),
  );
};

export const optionWords = (all: State, option: string | null): string => optionText(all, option);

/** The lines as they read with the other options chosen: what those bring and what was promised for them comes along. */
export function linesWith(all: State, version: Version, changes: Changes): Lines {
  const applied = applyOperations(all, version, elementOperations(version, changes));
  return applied.ok ? applied.lines : version;
}

/** The operations that make the changes; nothing for what reads the same as before. Options first: they decide what else is there. */
export function operationsOf(all: State, version: Version, changes: Changes): Operation[] {
  const lines = linesWith(all, version, changes);
  return [
    ...elementOperations(version, changes),
    ...contributionOperations(lines, changes),
    ...compensationOperations(lines, changes),
    ...conditionOperations(lines, changes),
  ];
}

function elementOperations(version: Version, changes: Changes): Operation[] {
  return ofKind(changes, 'element').flatMap(([id, change]): Operation[] => {
    const old = version.elements.find((row) => row.id === id);
    if (!old) return [];
    const text = change.text?.trim();
    const option = change.option === undefined ? old.option : change.option;
    if (option === null)
      return old.option === null ? [] : [{ op: 'set', on: 'element', id, option: null }];
    if (option === old.option && (!text || text === old.text)) return [];
    return [{ op: 'set', on: 'element', id, option, ...(text ? { text } : {}) }];
  });
}

function conditionOperations(lines: Lines, changes: Changes): Operation[] {
  const on = 'condition';
  return [
    ...lines.conditions.flatMap(({ id, text: old }): Operation[] => {
      const change = changes[`condition:${id}`];
      const text = change?.text?.trim();
      if (change?.gone) return [{ op: 'remove', on, id }];
      return text && text !== old ? [{ op: 'set', on, id, text }] : [];
    }),
    ...ofKind(changes, 'new-condition').flatMap(([, { text, gone }]): Operation[] =>
      text?.trim() && !gone ? [{ op: 'add', on, id: randomId(), text: text.trim() }] : [],
    ),
  ];
}

function contributionOperations(lines: Lines, changes: Changes): Operation[] {
  const on = 'contribution';
  return [
    ...lines.contributions.flatMap(({ id, party, ...old }): Operation[] => {
      const change = changes[`contribution:${id}`];
      if (change?.gone) return [{ op: 'remove', on, id }];
      const amount = amountOf(change?.amount, old.amount);
      const unit = change?.unit?.trim() || old.unit;
      if (amount === old.amount && unit === old.unit) return [];
      return [{ op: 'set', on, id, party, amount, unit }];
    }),
    ...ofKind(changes, 'new-contribution').flatMap(([, change]): Operation[] => {
      const { party, gone } = change;
      const unit = change.unit?.trim();
      if (gone || !party || !unit) return [];
      return [{ op: 'add', on, id: randomId(), party, amount: amountOf(change.amount), unit }];
    }),
  ];
}

function compensationOperations(lines: Lines, changes: Changes): Operation[] {
  const on = 'compensation';
  return [
    ...lines.compensations.flatMap(({ id, from, to, ...old }): Operation[] => {
      const change = changes[`compensation:${id}`];
      if (change?.gone) return [{ op: 'remove', on, id }];
      const amount = amountOf(change?.amount, old.amount);
      const unit = change?.unit?.trim() ?? old.unit;
      const text = change?.text?.trim() || old.text;
      if (amount === old.amount && unit === old.unit && text === old.text) return [];
      return [{ op: 'set', on, id, from, to, text, amount, unit }];
    }),
    ...ofKind(changes, 'new-compensation').flatMap(([, change]): Operation[] => {
      const { from, to, gone } = change;
      const text = change.text?.trim();
      if (gone || !from || !to || !text) return [];
      const amount = amountOf(change.amount);
      const unit = change.unit?.trim() ?? '';
      return [{ op: 'add', on, id: randomId(), from, to, text, amount, unit }];
    }),
  ];
}

/** A field's text as an amount; an emptied field is none, an untouched one what it was. */
const amountOf = (field: string | undefined, old: number | null = null): number | null => {
  if (field === undefined) return old;
  return field.trim() === '' ? null : Number(field);
};
