import type { Projection, RowChanges } from './projection.ts';

type Row = Record<string, unknown>;

/** What a batch of facts leaves of one table's changes: one per key, the last. */
export class MergedChanges {
  readonly #projection: Projection;
  readonly #byKey = new Map<string, { readonly put: Row } | { readonly drop: Row }>();

  constructor(projection: Projection) {
    this.#projection = projection;
  }

  add({ put = [], drop = [] }: RowChanges<Row>): void {
    for (const key of drop) this.#byKey.set(this.#keyOf(key), { drop: key });
    for (const row of put) this.#byKey.set(this.#keyOf(row), { put: row });
  }

  puts(): Row[] {
    return [...this.#byKey.values()].flatMap((change) => ('put' in change ? [change.put] : []));
  }

  drops(): Row[] {
    return [...this.#byKey.values()].flatMap((change) => ('drop' in change ? [change.drop] : []));
  }

  #keyOf(row: Row): string {
    const { key } = this.#projection;
    return key.map((column) => row[column]).join('\0'); // which no text in PostgreSQL can hold
  }
}
