import type { Level } from '../../analysis/consent.ts';
import type { Given, ImproveSlice, Round, Version } from './slice.ts';

export const currentVersion = (slice: ImproveSlice): Version | undefined =>
  slice.versions.rows.at(-1);

/** The round that is going on or was last. */
export const currentRound = (slice: ImproveSlice): Round | undefined => slice.rounds.rows.at(-1);

export const versionNumbered = (slice: ImproveSlice, number: number): Version | undefined =>
  slice.versions.get(`v${number}`);

/**
 * Where each party stands on a version: the last level it gave on that text. A level given in the retest of an amendment counts on
 * the version the amendment became; a party that it did not touch keeps the level it had. Only what was revealed counts.
 */
export function levelsOn(slice: ImproveSlice, version: Version): ReadonlyMap<string, Given> {
  const shown = new Set<string>();
  for (const round of slice.rounds.rows) {
    if (round.state !== 'revealed' && round.state !== 'closed') continue;
    if (round.version < version.since || round.version > version.number) continue;
    if (round.kind === 'retest' && !becameBefore(slice, round, version)) continue;
    shown.add(round.id);
  }
  const latest = new Map<string, Given>();
  for (const given of slice.levels.rows) if (shown.has(given.round)) latest.set(given.party, given);
  return latest;
}

const becameBefore = (slice: ImproveSlice, round: Round, version: Version): boolean =>
  slice.versions.rows.some(
    (row) => row.amendment === round.amendment && row.number <= version.number,
  );

/** The levels per party that count now; none before the first reveal. */
export function levelsNow(slice: ImproveSlice): Readonly<Record<string, Level>> {
  const version = currentVersion(slice);
  if (!version) return {};
  return Object.fromEntries(
    [...levelsOn(slice, version)].map(([party, given]) => [party, given.level]),
  );
}
