import { randomId } from '../../../../lib/client/random-id.ts';
import { bareWall, type Wall } from '../../../../lib/protocol/wall.ts';
import { nobodyTypes } from '../../../../lib/protocol/wire.ts';
import { actorOf, systemActor } from '../../../../lib/workshop/actor.ts';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import { decide } from '../../../../lib/workshop/decide.ts';
import { fold, redact } from '../../../../lib/workshop/fold.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import type { RoomHandle, Sent } from './room-handle.ts';

export type LocalTable = {
  /** The whole state, secrets of everyone included: what the server would hold. */
  readonly whole: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Gives a command as someone at the table, or as `system`. The same id again is the same command. */
  readonly say: (person: string, type: string, payload: object, id?: string) => Sent;
  /** The table as one viewer may see it; they read and change it like any other room. */
  readonly room: (viewer: Viewer) => RoomHandle;
};

/**
 * A table without a server, for rehearsal, previews and tests: what is said is decided here, on the whole state, and folded. `now` gives
 * epoch ms; `workshop` is the id that drafts are kept under.
 */
export function localTable(
  state: State,
  {
    now = Date.now,
    workshop = 'local',
    rehearsed = false,
  }: { now?: () => number; workshop?: string; rehearsed?: boolean } = {},
): LocalTable {
  let whole = state;
  let wall: Wall = { ...bareWall, given: 0 };
  const answers = new Map<string, Sent>();
  const listeners = new Set<() => void>();
  const nobodyWaits: ReadonlySet<string> = new Set();
  const status = { link: 'online', waiting: 0, refused: null } as const;
  let here: { readonly of: State['session']['people']; readonly ids: ReadonlySet<string> } | null =
    null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const answer = (person: string, type: string, payload: object, id: string): Sent => {
    const actor = person === systemActor.id ? systemActor : actorOf(whole, person);
    if (!actor) return { ok: false, reason: { code: 'not-allowed' } };
    const decision = decide(whole, { type, payload }, { actor, now: now(), id });
    if (!decision.ok) return decision;
    whole = fold([decision], whole);
    tell();
    return { ok: true };
  };
  const say = (person: string, type: string, payload: object, id = randomId()) => {
    const given = answers.get(id) ?? answer(person, type, payload, id);
    answers.set(id, given);
    return given;
  };
  const hereNow = () => {
    const { people } = whole.session;
    if (here?.of !== people)
      here = { of: people, ids: new Set(people.rows.filter((p) => !p.gone).map((p) => p.id)) };
    return here.ids;
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    whole: () => whole,
    subscribe,
    say,
    room: (viewer) => {
      let shown = { of: whole, part: redact(whole, viewer) };
      return {
        workshop,
        viewer,
        live: true,
        rehearsed,
        subscribe,
        state: () => {
          if (shown.of !== whole) shown = { of: whole, part: redact(whole, viewer) };
          return shown.part;
        },
        pending: () => nobodyWaits,
        status: () => status,
        here: hereNow,
        typing: () => nobodyTypes,
        tellTyping: () => {},
        wall: () => wall,
        direct: (direction) => {
          wall = { ...wall, direction, given: wall.given + 1 };
          tell();
        },
        stage: (stage) => {
          if (JSON.stringify(stage) === JSON.stringify(wall.stage)) return;
          wall = { ...wall, stage };
          tell();
        },
        send: async (type, payload, id) =>
          viewer.person === null
            ? { ok: false, reason: { code: 'not-allowed' } }
            : say(viewer.person, type, payload, id),
        now,
      };
    },
  };
}
