import { randomId } from '../../../../lib/client/random-id.ts';
import { actorOf } from '../../../../lib/workshop/actor.ts';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import { decide } from '../../../../lib/workshop/decide.ts';
import { fold, redact } from '../../../../lib/workshop/fold.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import type { RoomHandle, Sent } from './room-handle.ts';

export type LocalRoom = RoomHandle & {
  /** The whole state, secrets of others included: what the server would hold. */
  readonly whole: () => State;
};

/**
 * A room without a server, for rehearsal, previews and tests: `send` decides here, on the whole state, and folds. The screens see
 * what the viewer may see of it. `now` gives epoch ms; `workshop` is the id that drafts are kept under.
 */
export function localRoom(
  state: State,
  viewer: Viewer,
  { now = Date.now, workshop = 'local' }: { now?: () => number; workshop?: string } = {},
): LocalRoom {
  let whole = state;
  let view = redact(whole, viewer);
  const answers = new Map<string, Sent>();
  const listeners = new Set<() => void>();
  const nobodyWaits: ReadonlySet<string> = new Set();
  const status = { link: 'online', waiting: 0, refused: null } as const;
  const here: ReadonlySet<string> = new Set(
    state.session.people.rows.filter((p) => !p.gone).map((p) => p.id),
  );

  const answer = (type: string, payload: object, id: string): Sent => {
    const actor = viewer.person === null ? null : actorOf(whole, viewer.person);
    if (!actor) return { ok: false, reason: { code: 'not-allowed' } };
    const decision = decide(whole, { type, payload }, { actor, now: now(), id });
    if (!decision.ok) return decision;
    whole = fold([decision], whole);
    view = redact(whole, viewer);
    for (const listener of listeners) listener();
    return { ok: true };
  };

  return {
    workshop,
    viewer,
    live: true,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => view,
    whole: () => whole,
    pending: () => nobodyWaits,
    status: () => status,
    here: () => here,
    send: async (type, payload, id = randomId()) => {
      const given = answers.get(id) ?? answer(type, payload, id);
      answers.set(id, given);
      return given;
    },
    now,
  };
}
