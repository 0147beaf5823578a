import { type Direction, type JoinKeys, type Stage, undirected } from '../lib/protocol/wall.ts';
import type { Guest } from './live.ts';

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
    if (guest.viewer?.role === 'screen') await this.renewJoin(guest);
    else this.#tell(guest);
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

  /** Reads what to join by and tells the projectors, or the one that just joined. */
  renewJoin(only?: Guest): Promise<void> {
    const read = async () => {
      this.#join = await this.#readJoin();
      if (only) this.#tell(only);
      else this.#tellAll('screen');
    };
    const now = this.#reading.then(read, read);
    this.#reading = now.catch(() => {});
    return now;
  }

  #tellAll(role: 'screen' | 'facilitator'): void {
    for (const guest of this.#guests()) if (guest.viewer?.role === role) this.#tell(guest);
  }

  #tell({ socket, viewer }: Guest): void {
    const wall = { direction: this.#direction, given: this.#given };
    if (viewer?.role === 'screen') socket.emit('wall', { ...wall, join: this.#join, stage: null });
    else if (viewer?.role === 'facilitator')
      socket.emit('wall', { ...wall, join: null, stage: this.#staged?.stage ?? null });
  }
}
