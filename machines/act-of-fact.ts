import { FACT_OF, type FactType } from './facts.ts';
import {
  ROLE_ACTS,
  type RoleAct,
  roleFactOf,
  TEAM_FACT_OF,
  TEAM_SIDE_FACT_OF,
  type TeamSideAct,
  type TeamStepAct,
} from './team/procedure/team-facts.ts';
import { type Act, TEAM_ROLES } from './vocabulary.ts';

export type AnyAct = Act | TeamStepAct | TeamSideAct | RoleAct;

/** Which act a fact records, e.g. `appoint` for `appointed` and for `team-leader-appointed`; null where nobody's. */
export const actOfFact = (type: FactType): AnyAct | null => ACT_OF.get(type) ?? null;

const ACT_OF: ReadonlyMap<string, AnyAct> = new Map(
  [
    ...Object.entries(FACT_OF),
    ...Object.entries(TEAM_FACT_OF),
    ...Object.entries(TEAM_SIDE_FACT_OF),
    ...TEAM_ROLES.flatMap((role) => ROLE_ACTS.map((act) => [act, roleFactOf(role, act)] as const)),
  ].map(([act, fact]) => [fact, act as AnyAct]),
);
