import { OrderedMap } from 'immutable';

/**
 * A persistent keyed list: rows in order of first entry, found by id.
 * `set`, `patch` and `delete` return a new table and cost O(log n); the old one stays as it was, so a
 * replica can rebase and a replay can keep moments without copying. In JSON it is the array of its rows.
 * Tables stand only directly in a slice (see state-json.ts), never nested.
 */
export class Table<Row extends { readonly id: string }> {
  /** Null until someone changes a row: a board that comes in is read and drawn before it can be changed cheaply. */
  #known: OrderedMap<string, Row> | null;
  #rows: readonly Row[] | null;
  /** Finds the rows of a board that came in. */
  readonly #came: ReadonlyMap<string, Row> | null;

  private constructor(
    map: OrderedMap<string, Row> | null,
    rows: readonly Row[] | null = null,
    came: ReadonlyMap<string, Row> | null = null,
  ) {
    this.#known = map;
    this.#rows = rows;
    this.#came = came;
  }

  get #map(): OrderedMap<string, Row> {
    this.#known ??= OrderedMap((this.#rows ?? []).map((row) => [row.id, row] as const));
    return this.#known;
  }

  static empty<Row extends { readonly id: string }>(): Table<Row> {
    return new Table<Row>(OrderedMap());
  }

  static of<Row extends { readonly id: string }>(rows: readonly Row[]): Table<Row> {
    const byId = new Map<string, Row>();
    for (const row of rows) byId.set(row.id, row);
    if (byId.size === rows.length) return new Table<Row>(null, rows, byId);
    return new Table<Row>(OrderedMap(rows.map((row) => [row.id, row] as const)));
  }

  get size(): number {
    return this.#known === null && this.#rows ? this.#rows.length : this.#map.size;
  }

  /** All rows in order; the same array for the same table, so it is safe as a memo key. */
  get rows(): readonly Row[] {
    this.#rows ??= this.#map.toIndexedSeq().toArray();
    return this.#rows;
  }

  get(id: string): Row | undefined {
    return (this.#came ?? this.#map).get(id);
  }

  has(id: string): boolean {
    return (this.#came ?? this.#map).has(id);
  }

  /** Adds the row at the end, or replaces the row with its id in place. */
  set(row: Row): Table<Row> {
    return new Table(this.#map.set(row.id, row));
  }

  setAll(rows: readonly Row[]): Table<Row> {
    if (rows.length === 0) return this;
    return new Table(
      this.#map.withMutations((map) => {
        for (const row of rows) map.set(row.id, row);
      }),
    );
  }

  /** Changes some fields of a row; a row that is not there (not sent to this viewer) stays away. */
  patch(id: string, fields: Partial<Row>): Table<Row> {
    const row = this.get(id);
    return row ? new Table(this.#map.set(id, { ...row, ...fields })) : this;
  }

  delete(id: string): Table<Row> {
    return this.has(id) ? new Table(this.#map.delete(id)) : this;
  }

  filter(keep: (row: Row) => boolean): Table<Row> {
    const kept = this.#map.filter(keep);
    return kept.size === this.#map.size ? this : new Table(kept);
  }

  toJSON(): readonly Row[] {
    return this.rows;
  }
}
