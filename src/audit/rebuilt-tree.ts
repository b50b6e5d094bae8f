import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { isStored } from '../event-log/stored-tiles.ts';
import { emptyRoot, HASH_BYTES, type Hash, sameHash } from '../event-log/transparency/merkle-hash.ts';
import { TileWriter } from '../event-log/transparency/tile-writer.ts';
import { hashesOf, TILE_WIDTH, type Tile } from '../event-log/transparency/tiles.ts';
import { MOST_PROBLEMS, type Problem, ProblemList } from './problem.ts';
import type { PlacedEntry } from './read-log.ts';
import { leafOf } from './stored-entry.ts';

const TILE_BYTES = TILE_WIDTH * HASH_BYTES;

/** Stands where an entry is missing: no entry has this hash. */
const NO_ENTRY: Hash = new Uint8Array(HASH_BYTES);
/** A larger gap is no row of missing entries, but a position that was altered. */
const MOST_MISSING = 100_000;

/** The tree that the entries make, rebuilt from them alone; its tiles are held against the stored ones as they fill. */
export class RebuiltTree {
  readonly problems = new ProblemList();
  readonly #db: Kysely<Database>;
  readonly #roots = new Map<number, Hash>([[0, emptyRoot()]]);
  readonly #sizes: readonly number[];
  #writer: TileWriter;
  /** The tiles at the right edge, by level: not full yet. */
  #edge = new Map<number, Tile>();

  private constructor(db: Kysely<Database>, sizes: readonly number[], writer: TileWriter) {
    this.#db = db;
    this.#sizes = sizes;
    this.#writer = writer;
  }

  /** @param sizes at which its root will be asked for */
  static async begin(db: Kysely<Database>, sizes: readonly number[]): Promise<RebuiltTree> {
    const ascending = [...new Set(sizes)].sort((a, b) => a - b);
    return new RebuiltTree(db, ascending, await TileWriter.open(0, () => undefined));
  }

  get size(): number {
    return this.#writer.size;
  }

  /** The root of the first entries; null where there are fewer, or where nobody had said it would be asked for. */
  rootAt(size: number): Hash | null {
    return size === this.size ? this.#writer.root() : (this.#roots.get(size) ?? null);
  }

  /** Takes the next entries. Those that are missing leave their places, so that the others keep their own. */
  async append(entries: readonly PlacedEntry[]): Promise<void> {
    const leaves: Hash[] = [];
    for (const entry of entries) {
      const missing = entry.position - 1 - this.size - leaves.length;
      if (missing > 0 && missing <= MOST_MISSING) leaves.push(...Array<Hash>(missing).fill(NO_ENTRY));
      leaves.push(leafOf(entry));
    }
    const begin = this.size;
    const cuts = this.#sizes.filter((size) => size > begin && size < begin + leaves.length).map((size) => size - begin);
    const full: Tile[] = [];
    for (const [index, end] of [...cuts, leaves.length].entries()) {
      const { writer, tiles } = this.#writer.append(leaves.slice(cuts[index - 1] ?? 0, end));
      this.#writer = writer;
      if (this.#sizes.includes(this.size)) this.#roots.set(this.size, writer.root());
      for (const tile of tiles) {
        if (tile.hashes.length === TILE_BYTES) {
          full.push(tile);
          this.#edge.delete(tile.level);
        } else this.#edge.set(tile.level, tile);
      }
    }
    await this.#compare(full);
  }

  /** Compares what no later entry can change any more, once all are appended. */
  async finish(): Promise<void> {
    await this.#compare([...this.#edge.values()].filter(isStored));
    // An index beyond the last stored tile of its level, or a level that the tree does not have.
    const { rows } = await sql<{ level: number; index: number }>`
      select level, index from log.tile
      where index < 0 or case when level between 0 and 6
        then index >= case when level = 0 then ${this.size}::bigint / ${TILE_WIDTH}::bigint
          else ceil(floor(${this.size}::numeric / ${TILE_WIDTH}::numeric ^ level) / ${TILE_WIDTH}) end
        else true end
      order by level, index limit ${MOST_PROBLEMS}`.execute(this.#db);
    this.problems.add(
      ...rows.map(
        ({ level, index }): Problem => ({ code: 'tile-differs', why: `the tree has no tile ${level}/${index}` }),
      ),
    );
  }

  async #compare(tiles: readonly Tile[]): Promise<void> {
    if (tiles.length === 0) return;
    const { rows } = await sql<{ hashes: Buffer | null }>`
      select substring(hashes from 1 for ${TILE_BYTES + 1}) as hashes
      from unnest(${tiles.map(({ level }) => level)}::int[], ${tiles.map(({ index }) => index)}::bigint[])
        with ordinality as made (level, index, place)
      left join log.tile using (level, index) order by place`.execute(this.#db);
    for (const [place, tile] of tiles.entries()) this.problems.add(...differencesOf(tile, rows[place]?.hashes ?? null));
  }
}

/** Where a stored tile is not what the entries make; at the lowest level, which entries those are. */
function differencesOf({ level, index, hashes }: Tile, stored: Buffer | null): Problem[] {
  const name = `tile ${level}/${index}`;
  if (stored === null) return [{ code: 'tile-differs', why: `${name} is missing` }];
  if (sameHash(hashes, stored)) return [];
  if (level > 0 || stored.length !== hashes.length)
    return [{ code: 'tile-differs', why: `${name} is not what the entries make` }];
  const kept = hashesOf(stored);
  return hashesOf(hashes).flatMap((hash, place) =>
    sameHash(hash, kept[place] as Hash)
      ? []
      : [
          {
            code: 'tile-differs' as const,
            why: `${name} has another hash for this entry`,
            position: index * TILE_WIDTH + place + 1,
          },
        ],
  );
}
