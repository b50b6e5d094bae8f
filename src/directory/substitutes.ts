import type { Kysely } from 'kysely';
import { type SubstituteFault, substituteFaults } from '../../machines/substitutes/substitute-faults.ts';
import type { Database } from '../database/tables.ts';

/** The substitutes on record, now or to come, who are not what the law knows. */
export async function checkSubstitutes(db: Kysely<Database>): Promise<readonly SubstituteFault[]> {
  const [delegations, holdings] = await Promise.all([
    db
      .selectFrom('directory.delegation')
      .select(['id', 'kind', 'person', 'position', 'valid_from', 'valid_to'])
      .orderBy('id')
      .execute(),
    db.selectFrom('directory.holding').select(['person', 'position', 'valid_from', 'valid_to']).execute(),
  ]);
  const substitutes = delegations.flatMap(({ id, kind, person, position, ...term }) =>
    kind === 'mandate' ? [] : [{ id, kind, person, position, ...termOf(term) }],
  );
  const held = holdings.map(({ person, position, ...term }) => ({ person, position, ...termOf(term) }));
  return substituteFaults(substitutes, held, new Date().toISOString());
}

const termOf = ({ valid_from, valid_to }: { readonly valid_from: Moment; readonly valid_to: Moment | null }) => ({
  from: new Date(valid_from).toISOString(),
  to: valid_to === null ? null : new Date(valid_to).toISOString(),
});

type Moment = Date | string;
