import { newsFor, type Turn, turnsOf } from '../lib/protocol/turn.ts';
import type { Answer, News, Shown } from '../lib/protocol/wire.ts';
import { viewerOf } from '../lib/workshop/actor.ts';
import { anyone, type Viewer } from '../lib/workshop/audience.ts';
import { fold } from '../lib/workshop/fold.ts';
import type { Command, Entry, Reason } from '../lib/workshop/kernel.ts';
import { initialState } from '../lib/workshop/modules.ts';
import type { State } from '../lib/workshop/state.ts';
import { Answers } from './answers.ts';
import { type Asked, decideTurn } from './decide-turn.ts';
import { CommandTaken, type Journal, SeqTaken } from './journal.ts';
import { Showing } from './showing.ts';

export type RoomPorts = {
  readonly workshopId: string;
  readonly journal: Pick<Journal, 'append' | 'read' | 'find'>;
  /** Epoch ms. */
  readonly clock: () => number;
  /** Called with each turn once it is in the log and in memory, in order, before it is acknowledged. Sends it to who may have it (turn.ts). */
  readonly publish: (turn: Turn, before: State, after: State) => void;
  /** Starts the next turn, a moment later so that what is arriving joins it; `setImmediate` when left out. */
  readonly later?: (run: () => void) => void;
  /** Told about what should not happen. Never gets content. */
  readonly problem?: (what: string, error: unknown) => void;
};

/** Who asks to see the board: a person at the table, or a projector (null). */
export type Asker = string | null;

export type Seen = Shown | { readonly ok: false; readonly reason: Reason };

type Waiting = Asked & {
  attempts: number;
  readonly answer: (answer: Answer) => void;
};

const unavailable: Answer = {
  ok: false,
  reason: { code: 'store-unavailable' },
};
const pageSize = 1000;
/** Answers a room keeps for those who ask twice. */
const keptAnswers = 5000;
/** One turn takes no more than this, so that one burst does not hold up joining. */
const mostPerTurn = 500;
const mostWaiting = 10_000;
const mostAttempts = 2;
const mostContested = 20;

/**
 * One live workshop, without sockets. Whatever waits is decided in order, appended in one go, then remembered, then published, then
 * answered. Joining takes a turn in the same queue. After a failed append the journal is reread before anything else, for it may hold
 * entries that this room does not know: its own, or another process's.
 */
export class Room {
  readonly #ports: RoomPorts;
  readonly #answers = new Answers(keptAnswers);
  readonly #asked = new Map<string, { readonly by: string; readonly answer: Promise<Answer> }>();
  readonly #showing = new Showing();
  #waiting: Waiting[] = [];
  #visits: (() => void)[] = [];
  #running = false;
  #doubt = false;
  #state: State = initialState;
  #seq = 0;
  #at = 0;

  private constructor(ports: RoomPorts) {
    this.#ports = ports;
  }

  /** Opens the room by folding its log, page by page. Publishes nothing. */
  static async open(ports: RoomPorts): Promise<Room> {
    const room = new Room(ports);
    await room.#reread(() => {});
    return room;
  }

  /** The whole state, secrets included: for this server only. */
  get state(): State {
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** True when nothing is waiting or being answered. */
  get idle(): boolean {
    return !this.#running && this.#asked.size === 0;
  }

  /** Waits until everything that was asked so far is answered. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#asked.values()].map(({ answer }) => answer));
  }

  /**
   * Gives a command on behalf of a person (an id, or `system`). The answer comes when it is in the log, or refused. The same command id
   * again is the same command. `store-unavailable` leaves the outcome open: send it again, with the same id.
   */
  send(by: string, id: string, command: Command): Promise<Answer> {
    const asked = this.#asked.get(id) ?? this.#answers.get(id);
    if (asked) return Promise.resolve(asked.by === by ? asked.answer : idTaken);
    if (this.#waiting.length >= mostWaiting)
      return Promise.resolve({ ok: false, reason: { code: 'too-fast' } });
    const answer = new Promise<Answer>((resolve) => {
      this.#waiting.push({ id, by, command, attempts: 0, answer: resolve });
    });
    this.#asked.set(id, { by, answer });
    this.#wake();
    return answer;
  }

  /**
   * Shows the board, or what came after `since` if the asker last saw it as the same viewer and it is recent. `enter` is called in the
   * same turn, with the same answer: every later turn is published after it, none that is in the answer.
   */
  join(
    who: Asker,
    since: number | null,
    had: Viewer | null,
    enter: (viewer: Viewer, seen: Seen & { ok: true }) => void,
  ): Promise<Seen> {
    return new Promise((resolve, reject) => {
      this.#visits.push(() => {
        try {
          const seen = this.#look(who, since, had);
          if (seen.ok) enter(seen.viewer, seen);
          resolve(seen);
        } catch (error) {
          reject(error);
        }
      });
      this.#wake();
    });
  }

  /** The log after an entry as a viewer may have it: at most 1,000 entries, and the number up to which it was read. */
  async history(viewer: Viewer, after: number): Promise<{ news: News[]; last: number }> {
    const entries = await this.#ports.journal.read(this.#ports.workshopId, after, pageSize);
    return {
      news: turnsOf(entries).map((turn) => newsFor(turn, viewer)),
      last: this.#seq,
    };
  }

  #look(who: Asker, since: number | null, had: Viewer | null): Seen {
    const viewer = who === null ? anyone : viewerOf(this.#state, who);
    if (!viewer) return { ok: false, reason: { code: 'removed' } };
    return this.#showing.show(viewer, since, had, { seq: this.#seq, state: this.#state });
  }

  #wake(): void {
    if (this.#running) return;
    this.#running = true;
    (this.#ports.later ?? setImmediate)(() => void this.#run());
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0 || this.#visits.length > 0) {
      const visits = this.#visits.splice(0);
      const commands = this.#waiting.splice(0, mostPerTurn);
      try {
        if (commands.length > 0) await this.#turn(commands);
      } catch (error) {
        this.#report('turn', error);
        for (const waiting of commands) this.#settle(waiting, unavailable);
      }
      for (const visit of visits) visit();
    }
    this.#running = false;
  }

  async #turn(commands: readonly Waiting[]): Promise<void> {
    if (this.#doubt && !(await this.#catchUp())) {
      for (const waiting of commands) this.#settle(waiting, unavailable);
      return;
    }
    const { entries, state, answers } = decideTurn(
      commands,
      { state: this.#state, seq: this.#seq, at: Math.max(this.#at, this.#ports.clock()) },
      (what, error) => this.#report(what, error),
    );
    if (entries.length > 0) {
      try {
        await this.#ports.journal.append(this.#ports.workshopId, entries);
      } catch (error) {
        await this.#afterFailure(commands, error);
        return;
      }
      this.#take(entries, state, this.#publish);
    }
    for (const [waiting, answer] of answers) this.#settle(waiting, answer);
  }

  /** Memory, then the news: from here on the turn is a fact for everyone. */
  #take(
    entries: readonly Entry[],
    state: State,
    publish: (turn: Turn, before: State, after: State) => void,
  ): void {
    const before = this.#state;
    this.#state = state;
    this.#seq = entries.at(-1)?.seq ?? this.#seq;
    this.#at = entries.at(-1)?.at ?? this.#at;
    for (const turn of turnsOf(entries)) {
      this.#showing.add(turn);
      publish(turn, before, state);
    }
    for (const entry of entries)
      this.#answers.set(entry.commandId, entry.actorId, {
        ok: true,
        seq: entry.seq,
      });
  }

  readonly #publish = (turn: Turn, before: State, after: State): void => {
    try {
      this.#ports.publish(turn, before, after);
    } catch (error) {
      this.#report('publish', error);
    }
  };

  /** The log may hold entries unknown here. Those who waited are answered from it; the rest is decided anew, or told to send again. */
  async #afterFailure(commands: readonly Waiting[], error: unknown): Promise<void> {
    const contested = error instanceof SeqTaken || error instanceof CommandTaken;
    if (!contested) this.#report('append', error);
    this.#doubt = true;
    const known = await this.#catchUp();
    const again: Waiting[] = [];
    for (const waiting of commands) {
      const answer = known ? await this.#fromLog(waiting).catch(() => unavailable) : unavailable;
      waiting.attempts += 1;
      if (answer) this.#settle(waiting, answer);
      else if (waiting.attempts < (contested ? mostContested : mostAttempts)) again.push(waiting);
      else this.#settle(waiting, unavailable);
    }
    this.#waiting.unshift(...again);
  }

  async #catchUp(): Promise<boolean> {
    try {
      await this.#reread(this.#publish);
      this.#doubt = false;
      return true;
    } catch (error) {
      this.#report('reread', error);
      return false;
    }
  }

  async #reread(publish: (turn: Turn, before: State, after: State) => void): Promise<void> {
    for (;;) {
      const page = await this.#ports.journal.read(this.#ports.workshopId, this.#seq, pageSize);
      if (page.length > 0) this.#take(page, fold(page, this.#state), publish);
      if (page.length < pageSize) return;
    }
  }

  /** The answer to a command that is in the log already, else null. */
  async #fromLog(waiting: Waiting): Promise<Answer | null> {
    const known = this.#answers.get(waiting.id);
    if (known) return known.by === waiting.by ? known.answer : idTaken;
    if (this.#answers.complete) return null;
    const seq = await this.#ports.journal.find(this.#ports.workshopId, waiting.id);
    if (seq === null) return null;
    const [entry] = await this.#ports.journal.read(this.#ports.workshopId, seq - 1, 1);
    return entry?.actorId === waiting.by ? { ok: true, seq } : idTaken;
  }

  /** Before a refusal goes out, an older log is asked whether the command was accepted long ago: then that is still the answer. */
  #settle(waiting: Waiting, answer: Answer): void {
    if (answer === unavailable || answer.ok || this.#answers.complete) {
      this.#answer(waiting, answer);
      return;
    }
    this.#fromLog(waiting).then(
      (found) => this.#answer(waiting, found ?? answer),
      () => this.#answer(waiting, unavailable),
    );
  }

  #answer(waiting: Waiting, answer: Answer): void {
    if (answer !== unavailable) this.#answers.set(waiting.id, waiting.by, answer);
    this.#asked.delete(waiting.id);
    waiting.answer(answer);
  }

  #report(what: string, error: unknown): void {
    this.#ports.problem?.(what, error);
  }
}

/** Someone else's command already has this id. */
const idTaken: Answer = { ok: false, reason: { code: 'id-taken' } };
