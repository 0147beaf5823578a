import { z } from 'zod';
import { gainClass } from '../../analysis/gains.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { id } from '../../workshop/text.ts';
import { accept } from './events.ts';
import { enoughParties, figuresOf } from './figures.ts';
import type { Released } from './slice.ts';
import { gainOf } from './worth.ts';

const nothing = z.strictObject({});

/** Asking for values, comparing them, and what a party lets the others see. */
export const comparingCommands = {
  'packages/open-valuation': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) => {
      if (all.packages.valuation === 'open') return refuse('valuation-open');
      const there = all.packages.packages.rows.filter((pack) => !pack.aside);
      if (there.length < 2) return refuse('two-packages-first');
      return accept([{ type: 'packages/valuation-opened' }]);
    },
  }),

  /**
   * Compares the packages over all private values. With three parties or more everyone hears what the board sees; with fewer
   * everyone only hears where nobody loses, if there are two, because any more would give the other's numbers away.
   */
  'packages/close-valuation': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all) => {
      if (all.packages.valuation !== 'open') return refuse('valuation-not-open');
      const figures = figuresOf(all);
      if (!figures) return refuse('nothing-valued');
      const everyone = figures.parties.length >= enoughParties || all.session.parties.size === 2;
      const undo = { type: 'packages/reopen-valuation', payload: {} };
      if (everyone) return accept([{ type: 'packages/compared', figures }], undo);
      const to = { facilitators: true } as const;
      return accept(
        [
          { type: 'packages/compared', figures: null },
          { type: 'packages/compared-privately', to, figures },
        ],
        undo,
      );
    },
  }),

  'packages/reopen-valuation': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      all.packages.valuation === 'closed'
        ? accept([{ type: 'packages/valuation-reopened' }])
        : refuse('valuation-open'),
  }),

  /** A party shows everyone how packages compare with no deal, in five classes; its numbers stay its own. */
  'packages/release': command({
    by: ['mandate'],
    input: z.strictObject({ packages: z.array(id).min(1).max(40) }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const rows: Released[] = [];
      for (const packId of new Set(input.packages)) {
        const pack = all.packages.packages.get(packId);
        if (!pack || pack.aside) return refuse('no-such-package');
        const gain = gainOf(all, party, pack);
        if (gain === null) return refuse('not-valued-yet', { name: pack.name });
        rows.push({
          id: `${pack.id}:${party}`,
          package: pack.id,
          party,
          version: pack.version,
          gain: gainClass(gain),
        });
      }
      return accept([{ type: 'packages/released', rows }]);
    },
  }),

  'packages/withdraw-release': command({
    by: ['mandate'],
    input: z.strictObject({ packages: z.array(id).min(1).max(40) }),
    decide: (input, all, ctx) => {
      const ids = input.packages
        .map((pack) => `${pack}:${ctx.actor.party}`)
        .filter((row) => all.packages.released.has(row));
      return ids.length > 0
        ? accept([{ type: 'packages/release-withdrawn', ids }])
        : refuse('nothing-released');
    },
  }),
};
