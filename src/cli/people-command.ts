import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Output } from './output.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly positions: readonly string[];
  readonly unit: string | null;
}

/** `penugasan people`: ids for `penugasan token`. */
export async function peopleCommand(output: Output, db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Listed>`
    select person.id, person.name,
      coalesce((select array_agg(position order by position) from directory.holding where person = person_.id), '{}') as positions,
      (select unit from directory.placement where person = person_.id limit 1) as unit
    from directory.person as person_ join directory.person using (id)
    order by person.id`.execute(db);
  output.print(
    output.json
      ? JSON.stringify(rows)
      : rows.map(({ id, name, positions, unit }) => [id, name, positions.join(', ') || unit].join('\t')).join('\n'),
  );
}
