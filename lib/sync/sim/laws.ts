import type { Sent } from '../../client/client.ts';
import { newsFor, turnsOf } from '../../protocol/turn.ts';
import { viewerOf } from '../../workshop/actor.ts';
import { anyone, type Viewer } from '../../workshop/audience.ts';
import { entriesFor, fold, redact } from '../../workshop/fold.ts';
import type { Base } from './base.ts';
import type { Device } from './run-seed.ts';
import type { SimJournal } from './sim-journal.ts';
import type { SimServer } from './sim-server.ts';

/** What there is to look at when a run has come to rest. `heard` is what the senders heard about their commands. */
type Run = {
  readonly base: Base;
  readonly journal: SimJournal;
  readonly server: SimServer;
  readonly devices: readonly Device[];
  readonly heard: ReadonlyMap<string, Sent>;
};

/** What of the four laws does not hold at the end of a run, each as a line that says where. */
export async function brokenLaws(run: Run): Promise<string[]> {
  const { base, journal, server, devices } = run;
  const broken: string[] = [];
  const { room } = server;
  if (!room) return ['law 4: the server never came back'];
  const added = journal.log.slice(base.log.length);
  const whole = fold(added, base.state);
  if (JSON.stringify(whole) !== JSON.stringify(room.state))
    broken.push('law 4: the log does not fold to the live state');
  if (room.seq !== journal.log.length)
    broken.push(`law 4: the room is at ${room.seq}, the log at ${journal.log.length}`);

  const held = new Map<string, string>();
  const holds = (viewer: Viewer) => {
    const key = JSON.stringify(viewer);
    const known = held.get(key) ?? JSON.stringify(redact(whole, viewer));
    held.set(key, known);
    return known;
  };
  for (const { client } of devices) {
    const viewer = client.viewer();
    const ended = client.ended();
    if (ended || !viewer) {
      if (ended?.code !== 'removed')
        broken.push(`law 3: a client ended by ${ended?.code ?? 'nothing'}`);
      continue;
    }
    const name = viewer.person ?? 'screen';
    const now = viewer.person === null ? anyone : viewerOf(whole, viewer.person);
    if (JSON.stringify(now) !== JSON.stringify(viewer))
      broken.push(`law 3: ${name} is seen as ${JSON.stringify(viewer)}`);
    const theirs = client.state();
    if (
      JSON.stringify(theirs) !== holds(viewer) &&
      ordered(theirs) !== ordered(redact(whole, viewer))
    )
      broken.push(`law 3: ${name} differs ${difference(theirs, redact(whole, viewer))}`);
    const sent = fold(entriesFor(added, viewer), redact(base.state, viewer));
    if (JSON.stringify(sent) !== holds(viewer))
      broken.push(`law 1: ${name} ${difference(sent, redact(whole, viewer))}`);
    const paged = fold(
      turnsOf(entriesFor(added, viewer)).flatMap((turn) =>
        newsFor(turn, viewer)[3].map(([, , events]) => ({ events })),
      ),
      redact(base.state, viewer),
    );
    if (JSON.stringify(paged) !== holds(viewer)) broken.push(`law 1: ${name}, by the news`);
  }
  broken.push(...brokenAnswers(run));
  return broken;
}

/** As JSON, fields by name: an event's id may come last after it was on the wire. */
const ordered = (state: object): string =>
  JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Law 2: one entry per command, whatever its sender heard is so, and what was acknowledged is not lost. */
function brokenAnswers({ journal, server, heard }: Run): string[] {
  const broken: string[] = [];
  const seqs = new Map(journal.log.map((entry) => [entry.commandId, entry.seq]));
  if (seqs.size < journal.log.length) broken.push('law 2: a command is in the log twice');
  for (const { id, answer } of server.answers) {
    if (!answer.ok) continue;
    const seq = seqs.get(id);
    if (seq !== undefined && answer.seq !== seq)
      broken.push(`law 2: ${id} is ${seq}, answered ${answer.seq}`);
    if (seq === undefined && answer.seq > journal.log.length)
      broken.push(`law 2: ${id} acknowledged and lost`);
  }
  // A refusal that nobody heard may be decided anew when the command is sent again; one that was heard stands.
  for (const [id, sent] of heard) {
    if (!sent.ok && seqs.has(id))
      broken.push(`law 2: ${id} is in the log, its sender heard ${sent.reason.code}`);
  }
  return broken;
}

/** Where two states differ first: slice, field, and a little of both sides. */
function difference(a: object, b: object, path = ''): string {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [a, b].map(
      (side) => JSON.stringify((side as Record<string, unknown>)[key]) ?? 'nothing',
    ) as [string, string];
    if (x === y) continue;
    const at = [...x].findIndex((char, i) => char !== y[i]);
    if (path === '')
      return difference(
        (a as Record<string, object>)[key] ?? {},
        (b as Record<string, object>)[key] ?? {},
        key,
      );
    return `${path}.${key}: …${x.slice(Math.max(0, at - 60), at + 120)} ≠ …${y.slice(Math.max(0, at - 60), at + 120)}`;
  }
  return 'nowhere';
}
