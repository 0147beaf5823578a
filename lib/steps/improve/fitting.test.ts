import { expect, test } from 'vitest';
import { sampleCase, sampleScript } from '../../sample/script.ts';
import { Given } from '../../workshop/given.ts';
import { fittingOperations } from './fitting.ts';
import type { Operation } from './operation.ts';
import { currentVersion } from './standing.ts';

/** The sample workshop with its text on the table, before the first level. */
function text() {
  const given = new Given();
  const until = sampleCase.improve.rounds[0]?.openAt ?? 0;
  for (const line of sampleScript('nl')
    .filter((row) => row.at <= until)
    .toSorted((a, b) => a.at - b.at))
    given.did({ by: line.by, id: line.id, at: line.at, type: line.type, payload: line.payload });
  const version = currentVersion(given.state.improve);
  if (!version) throw new Error('the sample has a base text');
  return { all: given.state, version };
}

test('what still fits on another text is kept, in its order; what changes a line that is gone falls out', () => {
  const { all, version } = text();
  const stays: Operation = { op: 'set', on: 'element', id: 'beds', text: 'Zes bedden.' };
  const lost: Operation = { op: 'remove', on: 'condition', id: 'a-condition-of-before' };
  const { operations, lines } = fittingOperations(all, version, [lost, stays]);
  expect(operations).toEqual([stays]);
  expect(lines.elements.find((row) => row.id === 'beds')?.text).toBe('Zes bedden.');
});

test('an operation may stand on what an earlier one brings in', () => {
  const { all, version } = text();
  const add: Operation = { op: 'add', on: 'condition', id: 'flexpool', text: 'Eerst de flexpool.' };
  const set: Operation = { op: 'set', on: 'condition', id: 'flexpool', text: 'Dan de werving.' };
  expect(fittingOperations(all, version, [add, set]).operations).toEqual([add, set]);
  expect(fittingOperations(all, version, [set, add]).operations).toEqual([add]);
});
