import { z } from 'zod';
import { askedNow } from '../../workshop/asked.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { id } from '../../workshop/text.ts';
import { accept } from './events.ts';

/** Nobody is asked twice within this time, in ms. */
export const nudgePause = 60_000;

export const nudgeCommands = {
  /**
   * Lets people know that they are waited for: one person, the people of one party, or (with neither) all who are not done. Each hears it
   * alone: that others are not done either is for the facilitators.
   */
  'session/nudge': command({
    by: ['facilitator'],
    input: z.strictObject({ person: id.optional(), party: id.optional() }),
    decide: (input, all, ctx) => {
      const asked = askedNow(all);
      const { people, secret } = all.session;
      const waiting = (asked?.people ?? []).filter(
        ({ person, done }) =>
          !done &&
          (input.person === undefined || person === input.person) &&
          (input.party === undefined || people.get(person)?.party === input.party),
      );
      if (!asked || waiting.length === 0) return refuse('nobody-waited-for');
      const since = waiting.map(({ person }) => {
        const row = secret.get(`nudge:${person}`);
        return row?.kind === 'nudge' && row.about === asked.about ? ctx.now - row.at : Infinity;
      });
      const events = waiting
        .filter((_, i) => (since[i] ?? Infinity) >= nudgePause)
        .map(({ person }) => ({
          type: 'session/nudged' as const,
          to: { persons: [person], facilitators: true as const },
          person,
          about: asked.about,
          at: ctx.now,
        }));
      if (events.length > 0) return accept(events);
      const seconds = Math.ceil((nudgePause - Math.max(...since)) / 1000);
      return refuse('nudged-just-now', { seconds });
    },
  }),
};
