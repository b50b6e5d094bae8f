import { expect } from 'vitest';
import type { Fact } from '../../../machines/facts.ts';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import { foldTeam } from '../../../machines/team/chart/fold.ts';
import type { RouteId, Scope, UnitTypeId } from '../../../machines/vocabulary.ts';
import { holder, TEAM, type TeamPlay } from '../team/team-play.ts';
import { formed } from '../team/team-walk.ts';

/** What the tests of Surakarta's conditions play with. */
export const SURAKARTA = allProcedures().filter(({ regulation }) => regulation === 'surakarta-32-2023');
export const TWO_OFFICIALS = 'administrator-rates-high-leader-heads';
export const ROUTES: readonly RouteId[] = [
  ...(['appointment-in-unit', 'appointment-cross-unit', 'appointment-cross-agency'] as const),
  ...(['voluntary-in-unit', 'voluntary-cross-unit'] as const),
];

export const of = (route: RouteId, unitType: UnitTypeId = TWO_OFFICIALS): Procedure =>
  procedure({ regulation: 'surakarta-32-2023', unitType, route, form: 'individual' });
export const stepOf = ({ steps }: Procedure, step: string): Step | undefined =>
  steps.find(({ actor, act }) => `${actor} ${act}` === step);

export const HEAD = holder('owner.unit-head');
export const RATER = holder('owner.rater');
export const SECRETARY = holder('regional-secretary');
/** The one of a team of two who does not lead it. */
export const MEMBER = 'person:2';

export const team = (scope: Scope = 'in-unit'): TeamPlay =>
  formed({ regulation: 'surakarta-32-2023', unitType: TWO_OFFICIALS, scope });
export const last = (play: TeamPlay): Fact | undefined => play.facts(TEAM).at(-1);

/** Whom the last fact of the team is told. */
export const told = (play: TeamPlay): readonly string[] =>
  (foldTeam(play.facts(TEAM))?.actions ?? []).flatMap(({ type, params }) =>
    type === 'notify' ? (params as { to: { actor: string }[] }).to.map(({ actor }) => actor) : [],
  );

/** Whose seat the last fact of a kind was done from; a history in which another did it is not acceptable. */
export function doneFromSeat(play: TeamPlay, type: Fact['type']): string | null | undefined {
  const facts = play.facts(TEAM);
  const at = facts.findLastIndex((fact) => fact.type === type);
  const fact = facts[at];
  const forged = (position: string) => [...facts.slice(0, at), { ...fact, by: { ...fact?.by, position } } as Fact];
  for (const position of ['owner.unit-head', 'owner.rater', 'regional-secretary'])
    if (position !== fact?.by?.position) expect(() => foldTeam(forged(position))).toThrow('not acceptable');
  return fact?.by?.position;
}
