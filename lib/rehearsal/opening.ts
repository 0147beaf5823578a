import { presentTheme } from '../steps/broaden/present-theme.ts';
import { systemActor } from '../workshop/actor.ts';
import { decide } from '../workshop/decide.ts';
import { fold } from '../workshop/fold.ts';
import { initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';

/** What a rehearsal takes over from the real workshop; nothing of it goes back. */
export type Opening = {
  readonly session: Pick<State['session'], 'title' | 'language' | 'parties'>;
  readonly theme: string | null;
  /** The facilitator who rehearses. */
  readonly facilitator: { readonly id: string; readonly name: string };
};

export function openingOf(
  { session, broaden }: State,
  facilitator: Opening['facilitator'],
): Opening {
  return { session, theme: presentTheme(broaden)?.text ?? null, facilitator };
}

/** The lobby of a rehearsal: the same table, its theme, and one facilitator. */
export function openRehearsal({ session, theme, facilitator }: Opening, now: number): State {
  const { title, language, parties } = session;
  const say = (state: State, type: string, payload: object): State => {
    const decision = decide(state, { type, payload }, { actor: systemActor, now, id: type });
    if (!decision.ok) throw new Error(`${type}: ${decision.reason.code}`);
    return fold([decision], state);
  };
  const opened = say(initialState, 'session/open', { title, language, parties: parties.rows });
  const themed = theme ? say(opened, 'broaden/word-theme', { text: theme }) : opened;
  const { id, name } = facilitator;
  return say(themed, 'session/join', { person: id, name, role: 'facilitator', party: null });
}
