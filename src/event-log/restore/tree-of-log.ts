import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { isStored } from '../stored-tiles.ts';
import { leafHash } from '../transparency/merkle-hash.ts';
import { TileWriter } from '../transparency/tile-writer.ts';
import type { Tile } from '../transparency/tiles.ts';

/** The tree over entries as they are read, in order, and the tiles that the log stores of it. */
export class TreeOfLog {
  #writer: TileWriter;
  readonly #tiles = new Map<string, Tile>();
  readonly #rootWanted: number;
  #rootThere: Uint8Array | null = null;

  private constructor(writer: TileWriter, rootWanted: number) {
    this.#writer = writer;
    this.#rootWanted = rootWanted;
  }

  /** @param rootWanted the size whose root is to be known too */
  static async empty(rootWanted: number): Promise<TreeOfLog> {
    return new TreeOfLog(await TileWriter.open(0, () => undefined), rootWanted);
  }

  get size(): number {
    return this.#writer.size;
  }

  root(): Buffer {
    return Buffer.from(this.#writer.root());
  }

  /** At the size that was wanted; null where the tree has not got there. */
  get rootThere(): Uint8Array | null {
    return this.#rootThere;
  }

  append(entries: readonly string[]): void {
    const before = Math.max(0, Math.min(entries.length, this.#rootWanted - this.size));
    this.#append(entries.slice(0, before));
    if (this.size === this.#rootWanted) this.#rootThere ??= this.root();
    this.#append(entries.slice(before));
  }

  #append(entries: readonly string[]): void {
    const { writer, tiles } = this.#writer.append(entries.map((entry) => leafHash(Buffer.from(entry))));
    for (const tile of tiles) if (isStored(tile)) this.#tiles.set(`${tile.level}/${tile.index}`, tile);
    this.#writer = writer;
  }

  /** In the place of all tiles that are stored. */
  async store(tx: Kysely<Database>): Promise<void> {
    await tx.deleteFrom('log.tile').execute();
    const tiles = [...this.#tiles.values()];
    for (let from = 0; from < tiles.length; from += 200) {
      const some = tiles.slice(from, from + 200);
      await sql`
        insert into log.tile (level, index, hashes)
        select * from unnest(${some.map(({ level }) => level)}::int[], ${some.map(({ index }) => index)}::bigint[],
          ${some.map(({ hashes }) => Buffer.from(hashes))}::bytea[])`.execute(tx);
    }
  }
}
