import { whereWeAre } from '../../../../lib/steps/improve/where.ts';
import type { State } from '../../../../lib/workshop/state.ts';

/** What lies face down now, as far as the method lets it be counted: in all, per party, or out of how many are asked. */
export type Silence =
  | { readonly kind: 'options'; readonly count: number }
  | {
      readonly kind: 'interests';
      readonly parties: readonly { readonly id: string; readonly count: number }[];
    }
  | { readonly kind: 'votes' | 'levels' | 'closing'; readonly count: number; readonly of: number };

/** The silent round of the step that the group is in, or null when nothing lies face down. */
export function silenceOf(all: State): Silence | null {
  const { session, broaden, options, preferred } = all;
  switch (session.step) {
    case 'broaden':
      if (broaden.round !== 'silent') return null;
      return {
        kind: 'interests',
        parties: session.parties.rows.map(({ id }) => ({
          id,
          count: broaden.counts.get(id)?.cards ?? 0,
        })),
      };
    case 'options':
      return options.round === 'silent' ? { kind: 'options', count: options.count } : null;
    case 'preferred': {
      const round = preferred.openRound ? preferred.rounds.get(preferred.openRound) : undefined;
      if (!round) return null;
      const voters = session.people.rows.filter((one) => one.role === 'participant' && !one.gone);
      return { kind: 'votes', count: round.voted, of: voters.length };
    }
    case 'improve': {
      const { round, closing } = whereWeAre(all);
      if (round?.state === 'silent')
        return { kind: 'levels', count: round.given, of: round.parties.length };
      if (closing?.state === 'silent')
        return { kind: 'closing', count: closing.given, of: session.parties.size };
      return null;
    }
    default:
      return null;
  }
}
