import { accepts, isObjection, isOpenQuestion } from '../../analysis/consent.ts';
import { isStale } from '../../workshop/stale.ts';
import type { State } from '../../workshop/state.ts';
import { partyIds } from './judge.ts';
import type { Amendment, Given } from './slice.ts';
import { currentRound, currentVersion, levelsOn } from './standing.ts';

/** Where the step stands, for its checklist, its assignment and the facilitator's next thing. Small: parties and amendments only. */
export function whereWeAre(all: State) {
  const { improve } = all;
  const version = currentVersion(improve);
  const round = currentRound(improve);
  const given: ReadonlyMap<string, Given> = version ? levelsOn(improve, version) : new Map();
  const parties = partyIds(all);
  const at = (test: (row: Given) => boolean): string[] =>
    parties.filter((party) => {
      const row = given.get(party);
      return row !== undefined && test(row);
    });
  const open = improve.amendments.rows.filter((row) => version && row.base === version.number);
  const inState = (state: Amendment['state']) => open.find((row) => row.state === state);
  const out = improve.outcome?.without;
  return {
    version,
    round,
    parties,
    given,
    stale:
      version !== undefined &&
      isStale(version.sources, (id) => all.packages.packages.get(id)?.version),
    unheard: parties.filter((party) => !given.has(party)),
    asking: at((row) => isOpenQuestion(row.level)),
    objecting: at((row) => isObjection(row.level) && row.party !== out),
    accepting: at((row) => accepts(row.level)),
    proposed: inState('proposed'),
    valid: inState('valid'),
    roundsDone: improve.rounds.rows.filter((row) => row.kind === 'levels').length,
    /** Was a round of levels held on this very version? */
    asked: improve.rounds.rows.some(
      (row) => row.kind === 'levels' && row.version === version?.number,
    ),
    closing:
      improve.closing && improve.closing.version === version?.number ? improve.closing : null,
  };
}
