import { z } from 'zod';
import { gainPosition } from '../../analysis/gains.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { id } from '../../workshop/text.ts';
import { accept, type PackagesEvent } from './events.ts';
import { type IssueValues, type Package, type Valuation, type Way, ways } from './slice.ts';
import { gainOf, ownInterests, scoresOf, wayOf } from './worth.ts';

/** Who may have a party's values: itself, and the facilitators once it lets them. */
const audienceOf = (all: State, party: string) =>
  all.packages.secret.has(`shared:${party}`)
    ? ({ parties: [party], facilitators: true } as const)
    : ({ parties: [party] } as const);

/** Where a party stands on a package after a change, for itself and the facilitators: better, equal or worse than no deal. */
function positioned(
  all: State,
  party: string,
  pack: Package,
  instead: Parameters<typeof gainOf>[3],
): PackagesEvent[] {
  const to = { parties: [party], facilitators: true } as const;
  const rowId = `position:${pack.id}:${party}`;
  const gain = gainOf(all, party, pack, instead);
  if (gain === null)
    return all.packages.secret.has(rowId) ? [{ type: 'packages/unpositioned', to, id: rowId }] : [];
  const position = gainPosition(gain);
  const row = {
    id: rowId,
    to,
    kind: 'position',
    party,
    package: pack.id,
    version: pack.version,
    position,
  } as const;
  return [{ type: 'packages/positioned', to, row }];
}

/** What follows for the party when it turns to a way: its choice, unless it stands there already. */
const turning = (all: State, party: string, way: Way): PackagesEvent[] => {
  if (wayOf(all, party) === way) return [];
  const to = audienceOf(all, party);
  return [
    { type: 'packages/valued', to, row: { id: `way:${party}`, to, kind: 'way', party, way } },
  ];
};

const onTheTable = (all: State) => all.packages.packages.rows.filter((pack) => !pack.aside);

const points = z.number().min(0).max(100);

/** What a party thinks of the packages, against no deal. Private: it works on this together, on its own screens. */
export const valuingCommands = {
  'packages/weigh': command({
    by: ['participant'],
    input: z.strictObject({ weights: z.record(id, points) }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const own = ownInterests(all, party);
      if (!Object.keys(input.weights).every((interest) => own.includes(interest)))
        return refuse('not-your-interest');
      if (!Object.values(input.weights).some((weight) => weight > 0)) return refuse('no-weight');
      const to = audienceOf(all, party);
      const row: Valuation = {
        id: `weights:${party}`,
        to,
        kind: 'weights',
        party,
        weights: input.weights,
      };
      const valued = all.packages.packages.rows.filter((pack) => scoresOf(all, party, pack.id));
      const after = valued.flatMap((pack) =>
        positioned(all, party, pack, { weights: input.weights }),
      );
      return accept([{ type: 'packages/valued', to, row }, ...after]);
    },
  }),

  /** A score from −5 to +5 for each own interest; 0 is as good as no deal, null is open. */
  'packages/value': command({
    by: ['participant'],
    input: z.strictObject({ package: id, scores: z.record(id, z.int().min(-5).max(5).nullable()) }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const pack = all.packages.packages.get(input.package);
      if (!pack || pack.aside) return refuse('no-such-package');
      const own = ownInterests(all, party);
      if (!Object.keys(input.scores).every((interest) => own.includes(interest)))
        return refuse('not-your-interest');
      const to = audienceOf(all, party);
      const { scores } = input;
      const way = 'interests';
      const turned = turning(all, party, way);
      // Turned to its interests, what the party stood at by issues no longer compares.
      const rest =
        turned.length > 0 ? onTheTable(all).filter(({ id: one }) => one !== pack.id) : [];
      const row: Valuation = {
        id: `scores:${pack.id}:${party}`,
        to,
        kind: 'scores',
        party,
        package: pack.id,
        version: pack.version,
        scores,
      };
      return accept([
        { type: 'packages/valued', to, row },
        ...turned,
        ...positioned(all, party, pack, { scores, way }),
        ...rest.flatMap((one) => positioned(all, party, one, { way })),
      ]);
    },
  }),

  /** By interests or by issues: what was given the other way is kept, and counts again when the party turns back. */
  'packages/value-by': command({
    by: ['participant'],
    input: z.strictObject({ way: z.enum(ways) }),
    decide: ({ way }, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const turned = turning(all, party, way);
      if (turned.length === 0) return refuse('already-so');
      const after = onTheTable(all).flatMap((pack) => positioned(all, party, pack, { way }));
      return accept([...turned, ...after]);
    },
  }),

  /** The finer way: 0–100 per choice within an issue, weights by swing, and what no deal is worth on that scale. */
  'packages/value-issues': command({
    by: ['participant'],
    input: z.strictObject({
      weights: z.record(id, z.number().min(0).max(1)),
      values: z.record(
        id,
        z.array(z.strictObject({ option: id.nullable(), value: points })).max(50),
      ),
      noDeal: points,
    }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const named = [...Object.keys(input.weights), ...Object.keys(input.values)];
      if (!named.every((issue) => all.broaden.issues.has(issue))) return refuse('no-such-issue');
      const total = Object.values(input.weights).reduce((sum, weight) => sum + weight, 0);
      if (Math.abs(total - 1) > 1e-6) return refuse('weights-not-one');
      const to = audienceOf(all, party);
      const issues: IssueValues = { id: `issues:${party}`, to, kind: 'issues', party, ...input };
      const way = 'issues';
      const after = onTheTable(all).flatMap((pack) =>
        positioned(all, party, pack, { issues, way }),
      );
      return accept([
        { type: 'packages/valued', to, row: issues },
        ...turning(all, party, way),
        ...after,
      ]);
    },
  }),

  /** Lets the facilitators see the party's values, or takes that back. */
  'packages/share': command({
    by: ['mandate'],
    wait: true,
    input: z.strictObject({ share: z.boolean() }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      if (all.packages.secret.has(`shared:${party}`) === input.share) return refuse('already-so');
      const kept = all.packages.secret.rows.filter(
        (row): row is Valuation =>
          row.kind !== 'position' &&
          row.kind !== 'shared' &&
          row.kind !== 'figures' &&
          row.party === party,
      );
      const to = input.share
        ? ({ parties: [party], facilitators: true } as const)
        : ({ parties: [party] } as const);
      const rows = kept.map((row) => ({ ...row, to }));
      if (input.share) return accept([{ type: 'packages/shared', to, party, rows }]);
      const ids = kept.map(({ id: rowId }) => rowId);
      const both = { parties: [party], facilitators: true } as const;
      return accept([
        { type: 'packages/unshared', to: both, party, ids },
        { type: 'packages/kept-private', to, rows },
      ]);
    },
  }),
};
