import { expect, test } from 'vitest';
import { fold } from '../workshop/fold.ts';
import { levelsShown } from './level-changes.ts';
import { sampleReport } from './report.fixture.ts';

const { entries } = sampleReport('nl');
const after = (command: string) =>
  levelsShown(
    fold(entries.slice(0, entries.findIndex(({ commandId }) => commandId === command) + 1)),
  );

test('an amendment that came to nothing leaves no trace in where the parties stood', () => {
  const shown = after('am2-adopt').map(({ given, before }) => [given.party, [before, given.level]]);
  expect(Object.fromEntries(shown)).toMatchObject({ tz: [7, 2], zv: [1, 2] });
});

test('while it is being asked, it is what counts', () => {
  const insurer = after('am1-reveal').find(({ given }) => given.party === 'zv');
  expect(insurer).toMatchObject({ before: 1, given: { level: 8 } });
});
