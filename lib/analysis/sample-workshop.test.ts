import { describe, expect, test } from 'vitest';
import sample from '../sample/acute-ouderenzorg.json' with { type: 'json' };
import { borda } from './borda.ts';
import { dependencies } from './dependency.ts';
import { coreDraft, favouritesDraft } from './draft-packages.ts';
import type { Choices, Constraint } from './feasible.ts';
import { improvementsOn } from './frontier.ts';
import { gainPosition, interestGain } from './gains.ts';
import { searchPackages } from './package-search.ts';
import type { Moscow, Plan } from './phase-plan.ts';
import { quickWins } from './priority.ts';
import { resistance } from './resistance.ts';
import { proposeSchedule } from './schedule.ts';
import { checkSchedule } from './schedule-checks.ts';
import { remarkOnSchedule } from './schedule-remarks.ts';
import { schulze } from './schulze.ts';
import { shortlist } from './shortlist.ts';
import { gainsOf, kalaiSmorodinsky } from './solutions.ts';
import { tallyBallots } from './tally.ts';
import { compensationIsEnough, findTrades } from './trades.ts';

// The workshop on urgent care for older people, as a whole: what people put in, worked out.
const parties = sample.parties.map(({ id, weight }) => ({ id, weight }));
const table = parties.map(({ id }) => id);
const issues = sample.packages.choices;

describe('preferred options', () => {
  const rounds = sample.preferred.rounds.map((round) =>
    resistance({
      parties,
      options: round.options,
      zero: round.zeroOption,
      tallies: tallyBallots(
        round.ballots.flatMap(({ party, scores }) => (scores ? [{ party, scores }] : [])),
      ),
    }),
  );
  const rows = new Map(rounds.flatMap((round) => round.rows).map((row) => [row.option, row]));

  test('the insurer left one option open and is not heard on it', () => {
    expect(
      [...rows.values()].filter((row) => row.notHeard.length).map((row) => row.option),
    ).toEqual(['o17']);
    expect(rows.get('o17')?.notHeard).toEqual(['zv']);
  });

  test('the tie of the first two is broken by the highest party resistance', () => {
    expect(rounds[0]?.order.groups.slice(0, 2)).toEqual([['o01'], ['o12']]);
    expect(rounds[0]?.order.ties).toEqual([
      { options: ['o01', 'o12'], by: ['highest-resistance'], open: false },
    ]);
  });

  test('the list of patients goes to repair, its repaired form and one joker stay alive', () => {
    const { live, repair, resting } = shortlist({
      rounds: rounds.map((round) => round.rows),
      zero: 'zero',
      jokers: sample.preferred.jokers,
      repairs: sample.preferred.repairs,
    });
    expect(repair).toEqual([{ option: 'o22', stoppedBy: ['ha'], repairedBy: 'o55' }]);
    expect(resting).toEqual(['o26']);
    expect(live.find(({ option }) => option === 'o31')?.why).toEqual(['joker']);
    expect(live.find(({ option }) => option === 'o55')?.why).toEqual(['accepted']);
  });

  test('the drafts are the core and something for everyone, as the table had them', () => {
    const means = Object.fromEntries([...rows].map(([option, row]) => [option, row.partyMeans]));
    expect(coreDraft(issues, table, means)).toEqual({
      beds: ['o01'],
      anw: [],
      data: [],
      money: [],
      prev: [],
    });
    expect(favouritesDraft(issues, table, means)).toEqual({
      beds: ['o05'],
      anw: ['o04'],
      data: [],
      money: ['o13'],
      prev: ['o08'],
    });
  });
});

describe('packages', () => {
  const constraints: Constraint[] = sample.packages.constraints.map(({ option, anyOf }) => ({
    kind: 'requires',
    option,
    anyOf,
  }));
  const valuing = parties.map(({ id, weight }) => {
    const valuation = sample.packages.valuations.issueMode.find(({ party }) => party === id);
    if (!valuation) throw new Error(`${id} gave no values`);
    return { id, weight, valuation };
  });
  const promises = [{ option: 'o10', points: { zh: 4, zv: -1.5 } }];
  const everyone: Choices = { beds: 'o05', anw: 'o04', data: 'o16', money: 'o13', prev: 'o08' };
  const adopted: Choices = { ...everyone, beds: 'o10', data: 'o06' };
  const search = searchPackages({ issues, constraints, parties: valuing, promises });
  const inSearch = search.packages.find(({ choices }) =>
    issues.every(({ issue }) => choices[issue] === adopted[issue]),
  );

  test('heads would have put the package first that three parties put last', () => {
    const ranking = sample.packages.ranking;
    const round = {
      parties,
      options: ranking.options,
      ballots: ranking.ballots.map(({ party, order }) => ({ party, tiers: order })),
    };
    expect(schulze(round).order).toEqual([['P2'], ['P4'], ['P1'], ['P3']]);
    expect(schulze(round, 'heads').order).toEqual([['P3'], ['P2'], ['P1'], ['P4']]);
    expect(borda(round).order[0]).toEqual(['P2']);
  });

  test('both ways of valuing say the same of every package against no deal', () => {
    for (const { id, valuation } of valuing) {
      const quick = sample.packages.valuations.interestMode.find(({ party }) => party === id);
      const one = searchPackages({ issues, constraints, parties: [{ id, valuation }] });
      for (const { id: name, elements } of sample.packages.packages) {
        const own: Choices = elements;
        const same = ({ choices }: { choices: Choices }): boolean =>
          issues.every(({ issue }) => choices[issue] === own[issue]);
        const [gain = Number.NaN] = gainsOf(one, one.packages.find(same)?.u ?? []);
        const scores = (quick?.scores ?? {}) as Record<string, Record<string, number>>;
        const weights = (quick?.weights ?? {}) as Record<string, number>;
        const quickGain = interestGain(weights, scores[name] ?? {});
        expect(gainPosition(quickGain ?? Number.NaN)).toBe(gainPosition(gain));
      }
    }
  });

  test('the near trade of beds and data leaves the hospital short, and the payment is enough', () => {
    const found = findTrades({ from: everyone, issues, constraints, parties: valuing });
    const near = found?.nearTrades.find(
      ({ changes }) => JSON.stringify(changes) === '{"beds":"o10","data":"o06"}',
    );
    expect(near?.losers).toEqual(['zh']);
    expect(near?.compensation).toBeCloseTo(3.25, 9);
    expect(compensationIsEnough(near?.deltas ?? {}, { zh: 4, zv: -1.5 })).toBe(true);
    expect(compensationIsEnough(near?.deltas ?? {}, { zh: 3, zv: -1.5 })).toBe(false);
  });

  test('once promised, the payment makes that change a trade, and larger ones reducible', () => {
    const found = findTrades({ from: everyone, issues, constraints, parties: valuing, promises });
    const trade = (size: number) =>
      found?.trades.find(
        ({ changes }) =>
          changes.beds === 'o10' && changes.data === 'o06' && Object.keys(changes).length === size,
      );
    expect(trade(2)?.reducible).toBe(false);
    expect(trade(3)?.reducible).toBe(true);
  });

  test('no package known is at least as good for everyone as the adopted one, and better for one', () => {
    expect(search.packages).toHaveLength(672);
    expect(improvementsOn(inSearch?.u ?? [], search.packages)).toEqual([]);
    expect(kalaiSmorodinsky(search)).toEqual([inSearch]);
  });

  test('everyone depends wholly on the municipality, without which nothing is paid or prevented', () => {
    const essential: Record<string, string[]> = {};
    for (const { option, party, essential: needed } of sample.preferred.contributions) {
      if (needed) essential[option] = [...(essential[option] ?? []), party];
    }
    const found = dependencies(search, essential);
    expect(['zh', 'ha', 'tz', 'zv'].map((p) => found[p]?.gm)).toEqual([1, 1, 1, 1]);
    expect(found.zv?.tz).toBe(0);
  });
});

describe('phases', () => {
  const plan: Plan = {
    parties,
    items: sample.phase.items.map((item) => ({ ...item, moscow: item.moscow as Moscow })),
    phases: sample.phase.phases,
    compensationTiming: sample.phase.compensationTiming,
  };
  const { starts, placed, deferred, unplaced } = proposeSchedule(plan);

  test('the proposal places all that was wanted and passes its own hard checks', () => {
    expect(unplaced).toEqual([]);
    expect(placed).toHaveLength(17);
    expect(checkSchedule(plan, starts)).toEqual([]);
  });

  test('round the clock waits for the third phase: the hospital has no hours before', () => {
    expect(placed.find(({ item }) => item === 'it08')?.phase).toBe('f3');
    expect(deferred.it08?.filter((why) => why.phase === 'f2')).toEqual([
      { code: 'over-hours', phase: 'f2', party: 'zh', planned: 420, limit: 380 },
    ]);
  });

  test('the quick wins are the criteria, the baseline and a quarter of an hour every Tuesday', () => {
    expect(quickWins(plan.items, parties, plan.phases)).toEqual(['it04', 'it14', 'it18']);
  });

  test('the musts leave little room in the first two phases, and that is worth a remark', () => {
    expect(remarkOnSchedule(plan, starts).map(({ code, phase }) => [code, phase])).toEqual([
      ['mostly-musts', 'f1'],
      ['mostly-musts', 'f2'],
    ]);
  });

  test('everything before the summer breaks each kind of check that it was made to break', () => {
    const naive = sample.phase.naivePlan;
    const items = plan.items.map((item) => ({
      ...item,
      owner: item.id === 'it14' ? naive.owners.it14 : item.owner,
      dependsOn: [
        ...item.dependsOn,
        ...naive.extraDependencies
          .filter((extra) => extra.item === item.id)
          .map(({ on, lagDays }) => ({ item: on, lagDays })),
      ],
    }));
    const violations = checkSchedule({ ...plan, items }, naive.starts);
    expect(violations[0]).toEqual({ code: 'circle', items: ['it01', 'it14', 'it13'] });
    expect(new Set(violations.map(({ code }) => code))).toEqual(
      new Set([
        'circle',
        'no-owner',
        'too-early',
        'past-phase-end',
        'over-budget',
        'over-hours',
        'compensation-late',
      ]),
    );
  });
});
