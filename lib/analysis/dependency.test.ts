import { expect, test } from 'vitest';
import { dependencies } from './dependency.ts';
import { searchPackages } from './package-search.ts';
import { hospital, insurer, two } from './valued-party.fixture.ts';

const search = searchPackages({ issues: two, constraints: [], parties: [hospital, insurer] });

test('a party depends on whoever brings what an option cannot do without', () => {
  expect(dependencies(search, { o13: ['zv'], o05: ['zh'] })).toEqual({
    zh: { zv: 1 },
    zv: { zh: 1 },
  });
  expect(dependencies(search, {})).toEqual({ zh: { zv: 0 }, zv: { zh: 0 } });
});

test('a party without room depends on nobody that can be told', () => {
  const poor = { ...hospital, valuation: { ...hospital.valuation, noDeal: 60 } };
  const alone = searchPackages({ issues: two, constraints: [], parties: [poor, insurer] });
  expect(dependencies(alone, { o13: ['zv'] })).toEqual({ zh: { zv: null }, zv: { zh: 0 } });
});
