import { z } from 'zod';
import { brokenConstraints } from '../../analysis/feasible.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { seatedParties } from '../../workshop/seated.ts';
import type { State } from '../../workshop/state.ts';
import { id } from '../../workshop/text.ts';
import { accept } from './events.ts';
import type { Package } from './slice.ts';

/** Parties at the table that have not said yes to work on this version of the package. */
export const notYetConsenting = (all: State, pack: Package): string[] =>
  seatedParties(all).filter((party) => {
    const row = all.packages.consents.get(`${pack.id}:${party}`);
    return !row?.consent || row.version !== pack.version;
  });

/**
 * One package becomes the text to work on: by consent of every party at the table to *work on it*, which is no promise yet. A party for
 * which nobody came can't hold that up; its own word is asked for in step 5.
 */
export const basingCommands = {
  'packages/consent-base': command({
    by: ['mandate'],
    input: z.strictObject({ package: id, consent: z.boolean() }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const pack = all.packages.packages.get(input.package);
      if (!pack || pack.aside) return refuse('no-such-package');
      const row = {
        id: `${pack.id}:${party}`,
        package: pack.id,
        party,
        version: pack.version,
        consent: input.consent,
      };
      return accept([{ type: 'packages/base-consented', consent: row }]);
    },
  }),

  'packages/take-base': command({
    by: ['facilitator'],
    input: z.strictObject({ package: id }),
    decide: (input, all) => {
      const pack = all.packages.packages.get(input.package);
      if (!pack || pack.aside) return refuse('no-such-package');
      const broken = brokenConstraints(pack.elements, all.packages.constraints.rows)[0];
      if (broken) return refuse('breaks-constraint', { reason: broken.reason });
      const missing = notYetConsenting(all, pack);
      if (missing.length > 0 || seatedParties(all).length === 0)
        return refuse('no-consent-yet', { count: missing.length });
      const base = { package: pack.id, version: pack.version, elements: pack.elements };
      return accept([{ type: 'packages/base-taken', base }], {
        type: 'packages/let-base-go',
        payload: {},
      });
    },
  }),

  'packages/let-base-go': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) =>
      all.packages.base ? accept([{ type: 'packages/base-let-go' }]) : refuse('no-base'),
  }),
};
