import type { Answer, News, Shown, Snapshot } from '../protocol/wire.ts';
import { actorOf } from '../workshop/actor.ts';
import type { Viewer } from '../workshop/audience.ts';
import { decide } from '../workshop/decide.ts';
import { eventsFor, fold } from '../workshop/fold.ts';
import type { Command } from '../workshop/kernel.ts';
import { commandDefinitions } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';
import { stateFromJson } from '../workshop/state-json.ts';
import { LazyState } from './lazy-state.ts';

/** A command of this viewer that is not known to be in the log. `at` is when it was given, epoch ms. */
export type Pending = {
  readonly id: string;
  readonly command: Command;
  readonly at: number;
  /** Its place in the log, once the server told it while the entry itself had still to arrive. */
  readonly seq?: number;
};

/** What one viewer holds of a workshop: the log up to entry `seq` folded, and their own commands that wait to be in it. */
export type Replica = {
  readonly viewer: Viewer;
  readonly seq: number;
  /** Folded when someone looks. */
  readonly confirmed: LazyState;
  readonly pending: readonly Pending[];
  /** True after news that does not join on to `seq`: ask for what is missing. */
  readonly gap: boolean;
};

/** The viewer's whole part of a board, from what the server sent to a joiner. */
export function stateOf(snapshot: Snapshot): State {
  const open = JSON.parse(new TextDecoder().decode(snapshot.open)) as Record<string, object>;
  const slices = Object.entries(open).map(([id, slice]) => [
    id,
    { ...slice, secret: snapshot.secret[id] ?? [] },
  ]);
  return stateFromJson(Object.fromEntries(slices));
}

/** Adds a command. It is in the view from now on, and leaves when its entry has arrived or the server refused it. */
export function submit(replica: Replica, pending: Pending): Replica {
  if (replica.pending.some((one) => one.id === pending.id)) return replica;
  return { ...replica, pending: [...replica.pending, pending] };
}

const without = (
  pending: readonly Pending[],
  gone: (one: Pending) => boolean,
): readonly Pending[] => (pending.some(gone) ? pending.filter((one) => !gone(one)) : pending);

/** Takes in what is new in the news. What was already taken in is passed over; what leaves a gap is not taken. */
export function receive(replica: Replica, [from, to, , items]: News): Replica {
  if (to <= replica.seq) return replica;
  if (from > replica.seq + 1) return replica.gap ? replica : { ...replica, gap: true };
  const fresh =
    from > replica.seq ? items : items.filter(([offset]) => from + offset > replica.seq);
  const confirmed = replica.confirmed.with(fresh);
  const pending = without(
    replica.pending,
    (one) => (one.seq !== undefined && one.seq <= to) || fresh.some(([, id]) => id === one.id),
  );
  return { ...replica, seq: to, confirmed, pending };
}

/** Takes the answer to a join: a whole board when there is one, then the news after it. A joiner starts from `null`. */
export function resync(replica: Replica | null, joined: Shown): Replica | null {
  const { viewer, snapshot, news } = joined;
  const start: Replica | null = snapshot
    ? {
        viewer,
        seq: snapshot.seq,
        confirmed: LazyState.of(stateOf(snapshot)),
        pending: replica?.pending ?? [],
        gap: false,
      }
    : replica && { ...replica, gap: false };
  if (!start) return null;
  const pending = without(start.pending, (one) => one.seq !== undefined && one.seq <= start.seq);
  return news.reduce<Replica>(receive, { ...start, pending });
}

/** Takes the answer to a command: out when it was refused or its entry is already folded, else it waits for the entry. */
export function settle(replica: Replica, id: string, answer: Answer): Replica {
  if (!answer.ok || answer.seq <= replica.seq) {
    return { ...replica, pending: without(replica.pending, (one) => one.id === id) };
  }
  const pending = replica.pending.map((one) => (one.id === id ? { ...one, seq: answer.seq } : one));
  return { ...replica, pending };
}

/**
 * What the screens show: the pending commands decided again on top of what is confirmed. What the browser cannot foretell (`wait`), and
 * what it would refuse, is left out until the server has spoken. Costs one decision per pending command, nothing without any.
 */
export function view(replica: Replica): State {
  let state = replica.confirmed.state;
  for (const { id, command, at } of replica.pending) {
    if (commandDefinitions.get(command.type)?.wait) continue;
    const actor = replica.viewer.person === null ? null : actorOf(state, replica.viewer.person);
    if (!actor) continue;
    const decision = decide(state, command, { actor, now: at, id });
    if (decision.ok) state = fold([{ events: eventsFor(decision, replica.viewer) }], state);
  }
  return state;
}
