import type { State } from '../../workshop/state.ts';
import type { Operation } from './operation.ts';
import type { Version } from './slice.ts';
import { compensationsFor, contributionsTo, optionText, promisedCompensation } from './upstream.ts';

type Lines = Pick<Version, 'elements' | 'contributions' | 'compensations' | 'conditions'>;

export type Applied =
  | { readonly ok: true; readonly lines: Lines }
  | {
      readonly ok: false;
      readonly code: 'no-such-line' | 'line-exists' | 'no-such-option';
      readonly line: string;
    };

const put = <Row extends { readonly id: string }>(rows: readonly Row[], row: Row): Row[] =>
  rows.some((old) => old.id === row.id)
    ? rows.map((old) => (old.id === row.id ? row : old))
    : [...rows, row];

const without = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row[] =>
  rows.filter((row) => row.id !== id);

/**
 * The lines of a version with the operations applied in order. Refused: changing or removing a line that isn't there, adding one that
 * is, and an option that doesn't exist. When an element gets another option, what was brought and promised for the old one goes
 * and what was brought and promised for the new one comes.
 */
export function applyOperations(
  all: State,
  from: Lines,
  operations: readonly Operation[],
): Applied {
  let lines: Lines = { ...from };
  for (const operation of operations) {
    const fault = refusal(all, lines, operation);
    if (fault) return { ok: false, code: fault, line: operation.id };
    lines = applyOne(all, lines, operation);
  }
  return { ok: true, lines };
}

function refusal(all: State, lines: Lines, operation: Operation) {
  const { op, on, id } = operation;
  const there = lines[`${on}s`].some((row) => row.id === id);
  if (op === 'set' && on === 'element') {
    if (!there && !all.broaden.issues.has(id)) return 'no-such-line';
    return operation.option && !all.options.options.has(operation.option) ? 'no-such-option' : null;
  }
  if (op === 'add') {
    // A compensation that came along with its option may still be named: it says the same.
    if (on === 'compensation' && !('text' in operation))
      return promisedCompensation(all, id) ? null : 'no-such-line';
    return there ? 'line-exists' : null;
  }
  return there ? null : 'no-such-line';
}

function applyOne(all: State, lines: Lines, operation: Operation): Lines {
  const { id } = operation;
  if (operation.op === 'remove') {
    const table = `${operation.on}s` as const;
    return { ...lines, [table]: without<{ readonly id: string }>(lines[table], id) };
  }
  switch (operation.on) {
    case 'element':
      return setElement(all, lines, operation);
    case 'condition':
      return { ...lines, conditions: put(lines.conditions, { id, text: operation.text }) };
    case 'contribution': {
      const { party, amount, unit } = operation;
      const option = lines.contributions.find((row) => row.id === id)?.option ?? null;
      return {
        ...lines,
        contributions: put(lines.contributions, { id, party, option, amount, unit }),
      };
    }
    case 'compensation': {
      const old = lines.compensations.find((row) => row.id === id) ?? promisedCompensation(all, id);
      if (!('text' in operation))
        return old ? { ...lines, compensations: put(lines.compensations, old) } : lines;
      const { from, to, text, amount, unit } = operation;
      const row = {
        id,
        from,
        to,
        option: old?.option ?? null,
        interest: old?.interest ?? null,
        text,
        amount,
        unit,
      };
      return { ...lines, compensations: put(lines.compensations, row) };
    }
  }
}

function setElement(
  all: State,
  lines: Lines,
  operation: Extract<Operation, { on: 'element' }>,
): Lines {
  const old = lines.elements.find((row) => row.id === operation.id);
  const option = operation.option === undefined ? (old?.option ?? null) : operation.option;
  const changed = option !== (old?.option ?? null);
  const text = operation.text ?? (changed ? optionText(all, option) : (old?.text ?? ''));
  const elements = put(lines.elements, { id: operation.id, option, text });
  if (!changed) return { ...lines, elements };
  const stays = (row: { readonly option: string | null }) =>
    row.option === null || row.option !== old?.option;
  return {
    ...lines,
    elements,
    contributions: contributionsTo(all, option).reduce(put, lines.contributions.filter(stays)),
    compensations: compensationsFor(all, option).reduce(put, lines.compensations.filter(stays)),
  };
}
