/** How long changes are gathered, and when the list is told once more: it is volatile, so the first may have been dropped. */
const gatherMs = 250;
const repeatMs = 3000;

/** Who is connected to one workshop, told as a list at most four times a second. A person may be here on several devices. */
export class Presence {
  readonly #connections = new Map<string, number>();
  readonly #tell: (people: readonly string[]) => void;
  #soon: NodeJS.Timeout | undefined;
  #repeat: NodeJS.Timeout | undefined;

  constructor(tell: (people: readonly string[]) => void) {
    this.#tell = tell;
  }

  get people(): readonly string[] {
    return [...this.#connections.keys()];
  }

  enter(person: string): void {
    const connections = this.#connections.get(person) ?? 0;
    this.#connections.set(person, connections + 1);
    if (connections === 0) this.#changed();
  }

  leave(person: string): void {
    const connections = this.#connections.get(person) ?? 0;
    if (connections > 1) this.#connections.set(person, connections - 1);
    else if (this.#connections.delete(person)) this.#changed();
  }

  /** Nothing is told any more. */
  end(): void {
    clearTimeout(this.#soon);
    clearTimeout(this.#repeat);
  }

  #changed(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#tell(this.people);
      clearTimeout(this.#repeat);
      this.#repeat = setTimeout(() => this.#tell(this.people), repeatMs);
    }, gatherMs);
  }
}
