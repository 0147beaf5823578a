import { type AmendmentJudgement, judgeAmendment } from '../../analysis/amendment.ts';
import type { Level } from '../../analysis/consent.ts';
import { touchedParties } from '../../analysis/touched-parties.ts';
import { seatedParties } from '../../workshop/seated.ts';
import type { State } from '../../workshop/state.ts';
import { applyOperations } from './apply.ts';
import type { ImproveEvent } from './events.ts';
import type { Amendment, Given, Version } from './slice.ts';
import { levelsNow, versionNumbered } from './standing.ts';

/** The parties at the table, in its order. */
export const partyIds = (all: State): string[] => all.session.parties.rows.map((party) => party.id);

const choices = (elements: Version['elements']): Record<string, string> =>
  Object.fromEntries(
    elements.flatMap((element) => (element.option ? [[element.id, element.option]] : [])),
  );

/**
 * Who gives a level again when this amendment is tested: the proposer, the objector it answers, who had an open question, and everyone
 * who brings something to, or pays or receives for, what comes or goes; as far as there is someone at the table for them.
 */
export function touchedBy(
  all: State,
  amendment: Pick<Amendment, 'base' | 'party' | 'answers' | 'operations'>,
): string[] {
  const version = versionNumbered(all.improve, amendment.base);
  if (!version) return [];
  const applied = applyOperations(all, version, amendment.operations);
  if (!applied.ok) return [];
  const also = [amendment.party];
  for (const operation of amendment.operations) {
    if (operation.on === 'element' || operation.on === 'condition') continue;
    for (const lines of [version, applied.lines]) {
      for (const row of lines.contributions) if (row.id === operation.id) also.push(row.party);
      for (const row of lines.compensations)
        if (row.id === operation.id) also.push(row.from, row.to);
    }
  }
  const promised = [...version.contributions, ...applied.lines.contributions];
  const paid = [...version.compensations, ...applied.lines.compensations];
  const levels = levelsNow(all.improve);
  return touchedParties({
    parties: seatedParties(all),
    before: choices(version.elements),
    after: choices(applied.lines.elements),
    contributions: promised.flatMap(({ option, party }) => (option ? [{ option, party }] : [])),
    compensations: paid.flatMap(({ option, from, to }) => (option ? [{ option, from, to }] : [])),
    answers: amendment.answers?.party ?? null,
    asking: partyIds(all).filter((party) => levels[party] === 5),
    also,
  });
}

/**
 * Levels as gains, for telling an improvement from a trade. What a package is worth to a party stays with that party, and a class that
 * everyone sees must not give it away; so the class of an amendment follows from what parties said in the open.
 */
const warmth: Readonly<Record<Level, number>> = {
  1: 80,
  2: 70,
  3: 60,
  4: 50,
  6: 40,
  5: 30,
  7: 20,
  8: 10,
};

const asGains = (levels: Readonly<Record<string, Level>>) =>
  Object.fromEntries(Object.entries(levels).map(([party, level]) => [party, warmth[level]]));

/** What the retest of an amendment says, as the event that records it. */
export function judged(all: State, amendment: Amendment, given: readonly Given[]): ImproveEvent {
  const before = levelsNow(all.improve);
  const after = { ...before, ...Object.fromEntries(given.map((row) => [row.party, row.level])) };
  const gains = { before: asGains(before), after: asGains(after) };
  const verdict: AmendmentJudgement = judgeAmendment({
    parties: partyIds(all),
    proposer: amendment.party,
    before,
    after,
    gains,
  });
  const lost = verdict.breaks[0] ?? (verdict.valid ? undefined : amendment.party);
  const said = given.find((row) => row.party === lost);
  return {
    type: 'improve/judged',
    id: amendment.id,
    state: verdict.valid ? 'valid' : 'returned',
    class: verdict.class,
    broken: lost
      ? { party: lost, element: said?.element ?? null, interest: said?.interest ?? null }
      : null,
  };
}

/** The levels of a retest as they stand, with one of them replaced. */
export function retestLevels(all: State, round: string, changed: Given): Given[] {
  const rows = all.improve.levels.rows.filter(
    (row) => row.round === round && row.id !== changed.id,
  );
  return [...rows, changed];
}
