import type { Kysely } from 'kysely';
import { actOfFact } from '../../machines/act-of-fact.ts';
import type { Authority, FactDraft, PersonId, PositionId, UnitId } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { placementOf, warrantFor } from '../directory/authority.ts';
import type { RecordRequest } from './record-request.ts';

/** By what right each draft's actor acts, and all that this rests on. */
export interface Warrants {
  /** In the order of the drafts; null for a deadline, which nobody made. */
  readonly authority: readonly (Authority | null)[];
  readonly claims: Claims;
}

/** What must be in force when the facts are recorded, and is locked there: so that a right which ends meanwhile records nothing. */
export interface Claims {
  readonly holdings: readonly { readonly person: PersonId; readonly position: PositionId }[];
  /** Each for the act that it is used for. */
  readonly delegations: readonly { readonly id: string; readonly act: string | null }[];
  /** Anywhere, or in one unit. */
  readonly placements: readonly { readonly person: PersonId; readonly unit: UnitId | null }[];
  /** Rows of the directory that say what a person is qualified for. */
  readonly qualifications: readonly string[];
  /** Facts of other streams that these only follow: they rest on those, and on no right of their own. */
  readonly followed: readonly string[];
}

export interface NoRight {
  readonly outcome: 'refused';
  readonly code: 'not-authorised' | 'assignee-ineligible';
  readonly details: Readonly<Record<string, unknown>>;
}

type Asked = Pick<RecordRequest, 'drafts' | 'homeUnit'>;

/** What it rests on if every official holds the position acted from: nearly always so, and no question asked. */
export const asHolders = (asked: Asked): Warrants =>
  resting(
    asked,
    asked.drafts.map((draft) =>
      draft.data.carried ? carriedBy(draft) : draft.by && { ...draft.by, delegation: null },
    ),
  );

/** The right of each actor, and the placement of each person named; or the refusal. */
export async function warrantsOf(db: Kysely<Database>, asked: Asked): Promise<Warrants | NoRight> {
  const authority: (Authority | null)[] = [];
  for (const draft of asked.drafts) {
    if (draft.data.carried) {
      authority.push(carriedBy(draft));
      continue;
    }
    const right = draft.by && (await rightOf(db, draft.by, actOfFact(draft.type), draft.data.opening?.homeUnit));
    if (draft.by && !right)
      return { outcome: 'refused', code: 'not-authorised', details: { position: draft.by.position } };
    authority.push(right);
    for (const { person, unit } of named(draft, asked.homeUnit))
      if (!(await placementOf(db, person, unit)))
        return { outcome: 'refused', code: 'assignee-ineligible', details: { person, unit } };
  }
  return resting(asked, authority);
}

function resting({ drafts, homeUnit }: Asked, authority: readonly (Authority | null)[]): Warrants {
  const acting = drafts.flatMap((draft, index) => {
    const by = authority[index];
    return by && !draft.data.carried
      ? [{ ...by, act: actOfFact(draft.type), unit: draft.data.opening?.homeUnit ?? null }]
      : [];
  });
  const inPerson = acting.filter(({ position }) => position === null).map(({ person, unit }) => ({ person, unit }));
  const chosen = drafts.flatMap((draft) => (draft.data.carried ? [] : named(draft, homeUnit)));
  return {
    authority,
    claims: {
      holdings: acting.flatMap(({ person, position, delegation }) =>
        position !== null && delegation === null ? [{ person, position }] : [],
      ),
      delegations: acting.flatMap(({ delegation, act }) => (delegation === null ? [] : [{ id: delegation, act }])),
      placements: [...inPerson, ...chosen],
      qualifications: [],
      followed: [...new Set(drafts.flatMap(({ data }) => (data.carried ? [data.carried.fact] : [])))],
    },
  };
}

/** Whoever is named for a task must be placed in the unit that gives them. */
const named = (
  { data }: FactDraft,
  homeUnit: UnitId,
): readonly { readonly person: PersonId; readonly unit: UnitId }[] => [
  ...[
    ...(data.candidates ?? []),
    ...(data.assignee ? [data.assignee] : []),
    ...(data.alsoAssigned ?? []).map(({ person }) => person),
  ].map((person) => ({
    person,
    unit: homeUnit,
  })),
  ...(data.member?.person ? [{ person: data.member.person, unit: data.member.opening.homeUnit }] : []),
];

/** What the fact that it follows was made by. */
const carriedBy = ({ by, data }: FactDraft): Authority | null =>
  by && { ...by, delegation: data.carried?.delegation ?? null };

/** An official acts from a position; an assignee in person, from where he or she is placed. */
const rightOf = (
  db: Kysely<Database>,
  by: NonNullable<FactDraft['by']>,
  act: string | null,
  homeUnit: string | undefined,
): Promise<Authority | null> =>
  by.position === null ? placementOf(db, by.person, homeUnit) : warrantFor(db, by.person, by.position, act);
