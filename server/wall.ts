import { type Direction, type JoinKeys, type Stage, undirected } from '../lib/protocol/wall.ts';
import type { Role } from '../lib/workshop/audience.ts';
import type { Guest } from './live.ts';

/** Who show others how to join. */
const knows: ReadonlySet<Role> = new Set(['screen', 'facilitator']);

/**
 * What facilitators and projectors of one workshop tell each other past the log. Nothing of it is stored: it lasts as long as someone is
 * connected. What to join by is read anew at each change, one reading after another, so that no older answer comes last.
 */
export class Wall {
  readonly #guests: () => Iterable<Guest>;
  readonly #readJoin: () => Promise<JoinKeys | null>;
  #direction: Direction = undirected;
  #given = 0;
  #staged: { readonly by: Guest; readonly stage: Stage } | null = null;
  #join: JoinKeys | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(guests: () => Iterable<Guest>, readJoin: () => Promise<JoinKeys | null>) {
    this.#guests = guests;
    this.#readJoin = readJoin;
  }

  /** For whoever just joined. */
  async enter(guest: Guest): Promise<void> {
    if (guest.viewer && knows.has(guest.viewer.role)) await this.renewJoin(guest);
  }

  leave(guest: Guest): void {
    if (this.#staged?.by !== guest) return;
    this.#staged = null;
    this.#tellAll('facilitator');
  }

  direct(guest: Guest, direction: Direction): void {
    if (guest.viewer?.role !== 'facilitator') return;
    this.#direction = direction;
    this.#given += 1;
    this.#tellAll('screen');
  }

  /** What stands on the wall is also what a projector that comes back goes on with. */
  stage(guest: Guest, stage: Stage): void {
    if (guest.viewer?.role !== 'screen') return;
    this.#staged = { by: guest, stage };
    const { pages: _, ...direction } = stage;
    this.#direction = direction;
    this.#tellAll('facilitator');
  }

  /** Reads what to join by and tells the projectors and the facilitators, or the one that just joined. */
  renewJoin(only?: Guest): Promise<void> {
    const read = async () => {
      this.#join = await this.#readJoin();
      if (only) this.#tell(only);
      else for (const role of knows) this.#tellAll(role);
    };
    const now = this.#reading.then(read, read);
    this.#reading = now.catch(() => {});
    return now;
  }

  #tellAll(role: Role): void {
    for (const guest of this.#guests()) if (guest.viewer?.role === role) this.#tell(guest);
  }

  #tell({ socket, viewer }: Guest): void {
    if (!viewer || !knows.has(viewer.role)) return;
    const stage = viewer.role === 'facilitator' ? (this.#staged?.stage ?? null) : null;
    const [direction, given, join] = [this.#direction, this.#given, this.#join];
    socket.emit('wall', { direction, given, join, stage });
  }
}
