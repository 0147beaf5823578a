import { expect, test } from 'vitest';
import { sampleCase, sampleScript } from '../../../../../lib/sample/script.ts';
import { applyOperations } from '../../../../../lib/steps/improve/apply.ts';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { Given } from '../../../../../lib/workshop/given.ts';
import { type Changes, operationsOf } from './changes.ts';

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

test('what reads the same as before is no operation', () => {
  const { all, version } = text();
  const [brings] = version.contributions;
  const changes: Changes = {
    [`contribution:${brings?.id}`]: { amount: String(brings?.amount), unit: brings?.unit ?? '' },
    'new-condition:1': { text: '  ' },
    'new-compensation:1': { from: 'tz', to: 'zh', text: 'Toch niet.', gone: true },
  };
  expect(operationsOf(all, version, changes)).toEqual([]);
});

test('contributions and compensations are changed, left out and added, and the text takes them', () => {
  const { all, version } = text();
  const [first, second] = version.contributions;
  const [pays] = version.compensations;
  const operations = operationsOf(all, version, {
    [`contribution:${first?.id}`]: { amount: '' },
    [`contribution:${second?.id}`]: { gone: true },
    [`compensation:${pays?.id}`]: { text: 'Twee fte, een half jaar.' },
    'new-contribution:1': { party: 'tz', amount: '16', unit: 'uur planner per week' },
  });
  expect(operations.map(({ op, on }) => `${op} ${on}`)).toEqual([
    'set contribution',
    'remove contribution',
    'add contribution',
    'set compensation',
  ]);
  const applied = applyOperations(all, version, operations);
  expect(applied.ok).toBe(true);
});

test('what was changed on a contribution goes when its option does', () => {
  const { all, version } = text();
  const brings = version.contributions.find((row) => row.option === 'o05');
  const operations = operationsOf(all, version, {
    [`contribution:${brings?.id}`]: { amount: '1' },
    'element:beds': { option: null },
  });
  expect(operations).toEqual([{ op: 'set', on: 'element', id: 'beds', option: null }]);
});
