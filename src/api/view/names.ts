import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** An id with the name that the directory has for it; null where it has none. */
export interface PersonName {
  id: string;
  name: string | null;
}
export interface PositionName {
  id: string;
  title: string | null;
}
export interface UnitName {
  id: string;
  name: string | null;
}
export interface DelegationName {
  id: string;
  kind: 'plt' | 'plh' | null;
}

type Ids = Iterable<string | null | undefined>;

/** A null id has no name. */
interface Lookup<T> {
  (id: string): T;
  (id: string | null): T | null;
}

/** The directory's names for some ids. */
export interface Names {
  readonly person: Lookup<PersonName>;
  readonly position: Lookup<PositionName>;
  readonly unit: Lookup<UnitName>;
  readonly delegation: Lookup<DelegationName>;
}

/** Looks up all names at once, each kind in one query. */
export async function namesOf(
  db: Kysely<Database>,
  wanted: { readonly persons?: Ids; readonly positions?: Ids; readonly units?: Ids; readonly delegations?: Ids },
): Promise<Names> {
  const ids = (list: Ids = []): string[] => [...new Set(list)].filter((id) => id != null);
  const found = async <T extends { id: string }>(list: string[], query: (list: string[]) => Promise<T[]>) =>
    new Map((list.length > 0 ? await query(list) : []).map((row) => [row.id, row]));
  const [persons, positions, units, delegations] = await Promise.all([
    found(ids(wanted.persons), (list) =>
      db.selectFrom('directory.person').select(['id', 'name']).where('id', 'in', list).execute(),
    ),
    found(ids(wanted.positions), (list) =>
      db.selectFrom('directory.position').select(['id', 'title']).where('id', 'in', list).execute(),
    ),
    found(ids(wanted.units), (list) =>
      db.selectFrom('directory.unit').select(['id', 'name']).where('id', 'in', list).execute(),
    ),
    found(ids(wanted.delegations), (list) =>
      db.selectFrom('directory.delegation').select(['id', 'kind']).where('id', 'in', list).execute(),
    ),
  ]);
  return {
    person: lookup((id) => ({ id, name: persons.get(id)?.name ?? null })),
    position: lookup((id) => ({ id, title: positions.get(id)?.title ?? null })),
    unit: lookup((id) => ({ id, name: units.get(id)?.name ?? null })),
    delegation: lookup((id) => ({ id, kind: delegations.get(id)?.kind ?? null })),
  };
}

const lookup = <T>(named: (id: string) => T): Lookup<T> =>
  ((id: string | null) => (id === null ? null : named(id))) as Lookup<T>;
