import { nobodyTypes, type Typing as Told, typingLasts } from '../lib/protocol/wire.ts';
import type { StepId } from '../lib/workshop/kernel.ts';
import type { State } from '../lib/workshop/state.ts';
import { typingGrain } from '../lib/workshop/typing-grain.ts';

/** How long changes are gathered before they are told. */
const gatherMs = 400;

type Sign = { readonly step: StepId; readonly until: number };

export type TypingPorts = {
  readonly state: () => State;
  /** Tells the facilitators. May be dropped on the way: it is told again as long as someone writes. */
  readonly tell: (typing: Told) => void;
};

/**
 * Who is writing in one workshop: at most one sign per person, forgotten after a few seconds. It is in no log, and goes to the
 * facilitators only, as people, as parties or not at all, by what the step promises at the moment of telling.
 */
export class Typing {
  readonly #signs = new Map<string, Sign>();
  readonly #ports: TypingPorts;
  #soon: NodeJS.Timeout | undefined;
  #told = '';

  constructor(ports: TypingPorts) {
    this.#ports = ports;
  }

  /** A participant wrote something just now, in a step. */
  sign(person: string, step: StepId): void {
    this.#signs.set(person, { step, until: Date.now() + typingLasts });
    this.#soon ??= setTimeout(this.#tell, gatherMs);
  }

  /** The person has left. */
  forget(person: string): void {
    this.#signs.delete(person);
  }

  /** Nothing is told any more. */
  end(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    this.#signs.clear();
  }

  #tell = (): void => {
    this.#soon = undefined;
    const now = Date.now();
    for (const [person, { until }] of this.#signs) if (until <= now) this.#signs.delete(person);
    const typing = toldOf(this.#signs, this.#ports.state());
    const words = JSON.stringify(typing);
    // What stays the same is told again too: the last one may have been dropped, and facilitators forget by themselves.
    if (words !== nothing || this.#told !== nothing) this.#ports.tell(typing);
    this.#told = words;
    if (this.#signs.size > 0) this.#soon = setTimeout(this.#tell, typingLasts / 4);
  };
}

const nothing = JSON.stringify(nobodyTypes);

/** The signs as the facilitators may have them, in the order of the table: who was first says something too. */
function toldOf(signs: ReadonlyMap<string, Sign>, state: State): Told {
  const { people, parties } = state.session;
  const writing = people.rows.flatMap((person) => {
    const sign = signs.get(person.id);
    const grain = sign && !person.gone ? typingGrain(state, sign.step) : 'nobody';
    return grain === 'nobody' ? [] : [{ person, grain }];
  });
  const speaking = new Set(
    writing.flatMap(({ person, grain }) => (grain === 'party' && person.party) || []),
  );
  return {
    people: writing.flatMap(({ person, grain }) => (grain === 'person' ? person.id : [])),
    parties: parties.rows.flatMap(({ id }) => (speaking.has(id) ? id : [])),
  };
}
