import type { Kysely } from 'kysely';
import { type Command, decide } from '../../machines/assignment/decide.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { type PossibleAct, standing } from '../../machines/assignment/standing.ts';
import type { Fact, FactDraft, Opening, PersonId, Typed } from '../../machines/facts.ts';
import { procedureOfChart } from '../../machines/procedure.ts';
import type { RouteId } from '../../machines/vocabulary.ts';
import type { Database } from '../../src/database/tables.ts';
import { openingFor } from '../../src/directory/opening.ts';

/** A whole lifecycle as its people play it: each command without its id, in order. */
export interface Script {
  readonly route: RouteId;
  readonly ownerUnit: string;
  readonly homeUnit: string;
  readonly commands: readonly Omit<Command, 'id'>[];
  /** What each command records. */
  readonly drafts: readonly (readonly FactDraft[])[];
  /** Notices that the facts leave: a local activity each. */
  readonly notices: number;
}

const TYPED: Typed = {
  purpose: 'Pemutakhiran data warga penerima bantuan sosial di tiga lingkungan',
  competence: 'Pengolahan data dan wawancara lapangan',
  target: 'Data satu kelurahan mutakhir pada akhir masa penugasan',
};
const RESULT: Typed = { result: 'Data 412 keluarga telah diperiksa dan dimutakhirkan' };
const PLANNED: Typed = { activities: 'Kunjungan rumah, pemeriksaan, pemutakhiran', budget: 'Rp0' };

const typedWith = (act: Command['act']): { readonly typed?: Typed } =>
  act === 'report' ? { typed: RESULT } : act === 'plan' ? { typed: PLANNED } : {};

/** Everybody does what the procedure asks of them, to the end. */
export async function scriptOf(
  db: Kysely<Database>,
  [route, ownerUnit, homeUnit]: readonly [RouteId, string, string],
): Promise<Script> {
  const period = { from: '2026-12-01', to: '2027-03-31' };
  const opening = await openingFor(db, { route, ownerUnit, homeUnit, period });
  const assignee = await memberOf(db, homeUnit);
  const commands: Omit<Command, 'id'>[] = [];
  const played: (readonly FactDraft[])[] = [];
  let notices = 0;
  let assignment: Assignment | null = null;
  for (let act = firstAct(opening); act; act = nextAct(assignment)) {
    const command: Omit<Command, 'id'> = {
      act: act.act,
      person: act.position ? await holderOf(db, act.position) : assignee,
      assignee,
      candidates: [assignee],
      ...(assignment
        ? typedWith(act.act)
        : { opening, typed: TYPED, attested: { competent: true, additional: true } as const }),
    };
    const drafts = decide(assignment, { ...command, id: `command-${commands.length}` }, new Date().toISOString());
    for (const draft of drafts) {
      assignment = evolve(assignment, recordedAs(draft, (assignment?.version ?? 0) + 1));
      notices += assignment.actions.filter(({ type }) => type === 'notify').length;
    }
    commands.push(command);
    played.push(drafts);
  }
  return { route, ownerUnit, homeUnit, commands, drafts: played, notices };
}

/** The command of a lifecycle under way, with an id of its own. */
export const commandOf = ({ commands }: Script, stream: string, index: number): Command => {
  const command = commands[index];
  if (!command) throw new Error(`a lifecycle has ${commands.length} commands, not ${index + 1}`);
  return { ...command, id: `${stream}-${index}` };
};

const nextAct = (assignment: Assignment | null): PossibleAct | undefined =>
  assignment ? standing(assignment).acts[0] : undefined;

function firstAct({ chart, seats }: Opening): PossibleAct | undefined {
  const [first] = procedureOfChart(chart).steps;
  return first && { ...first, position: (first.actor !== 'assignee' && seats[first.actor]) || null, person: null };
}

const recordedAs = (draft: FactDraft, version: number): Fact => ({
  ...draft,
  id: `fact-${version}`,
  stream: 'script',
  version,
  by: draft.by && { ...draft.by, delegation: null },
  typed: draft.typed && { fields: Object.keys(draft.typed).sort(), hash: '0'.repeat(64) },
});

async function memberOf(db: Kysely<Database>, unit: string): Promise<PersonId> {
  const { person } = await db
    .selectFrom('directory.placement')
    .select('person')
    .where('unit', '=', unit)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return person;
}

async function holderOf(db: Kysely<Database>, position: string): Promise<PersonId> {
  const { person } = await db
    .selectFrom('directory.holding')
    .select('person')
    .where('position', '=', position)
    .where('valid_to', 'is', null)
    .executeTakeFirstOrThrow();
  return person;
}

/** Six acts, each a fact: a start and five more. */
export const IN_UNIT = ['appointment-in-unit', 'kelurahan-contoh', 'kelurahan-contoh'] as const;
/** Ten acts, each a fact. */
export const CROSS_UNIT = ['appointment-cross-unit', 'bagian-hukum', 'bidang-smp'] as const;
