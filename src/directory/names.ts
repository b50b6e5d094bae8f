import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

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
  kind: 'plt' | 'plh' | 'mandate' | null;
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

/** Looks up all names at once, in one query. */
export async function namesOf(
  db: Kysely<Database>,
  wanted: { readonly persons?: Ids; readonly positions?: Ids; readonly units?: Ids; readonly delegations?: Ids },
): Promise<Names> {
  const ids = (list: Ids = []): string[] => [...new Set(list)].filter((id) => id != null);
  const { rows } = await sql<{ of: string; id: string; name: string }>`
    select 'person' as of, id, name from directory.person where id = any(${ids(wanted.persons)})
    union all select 'position', id, title from directory.position where id = any(${ids(wanted.positions)})
    union all select 'unit', id, name from directory.unit where id = any(${ids(wanted.units)})
    union all select 'delegation', id, kind from directory.delegation where id = any(${ids(wanted.delegations)})
  `.execute(db);
  const names = new Map(rows.map(({ of, id, name }) => [`${of} ${id}`, name]));
  const nameOf = (of: string, id: string): string | null => names.get(`${of} ${id}`) ?? null;
  return {
    person: lookup((id) => ({ id, name: nameOf('person', id) })),
    position: lookup((id) => ({ id, title: nameOf('position', id) })),
    unit: lookup((id) => ({ id, name: nameOf('unit', id) })),
    delegation: lookup((id) => ({ id, kind: nameOf('delegation', id) as DelegationName['kind'] })),
  };
}

const lookup = <T>(named: (id: string) => T): Lookup<T> =>
  ((id: string | null) => (id === null ? null : named(id))) as Lookup<T>;
