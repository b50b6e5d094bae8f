import { attestationName } from '../../../machines/attestations.ts';
import type { Cited } from '../../../machines/citation.ts';
import { followUpProcedure } from '../../../machines/follow-up/follow-up-procedure.ts';
import { editionOf } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import { regulationOf } from '../../../machines/regulations/editions.ts';
import { teamProcedureOf } from '../../../machines/team/procedure/team-procedure.ts';
import { roleOf, type TeamProcedure, type TeamStep } from '../../../machines/team/procedure/team-types.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { CRITERION_WORDS } from '../../../machines/words/criteria.ts';
import { AWARD_WORDS, FORM_WORDS, LETTER_WORDS, PHASE_WORDS, ROUTE_WORDS } from '../../../machines/words/kinds.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { CONTENT_WORDS } from '../../../machines/words/typed-fields.ts';
import { UNIT_TYPE_WORDS } from '../../../machines/words/unit-types.ts';
import type { ProcedureView } from './procedure-schema.ts';
/** A procedure as people read it, with its readings in both languages. */
export function procedureView(procedure: Procedure): ProcedureView {
  const { chart, regulation, unitType, route, form, setter, steps, contents, beside } = procedure;
  return {
    chart,
    regulation,
    regulationTitle: regulationOf(regulation).title,
    unitType,
    unitTypeLabel: UNIT_TYPE_WORDS[unitType],
    route,
    routeLabel: ROUTE_WORDS[route],
    form,
    formLabel: FORM_WORDS[form],
    setter,
    steps: steps.map(stepView),
    attests: procedure.attests.map(({ asks, ...rest }) => ({
      criterion: attestationName(asks),
      label: CRITERION_WORDS[asks.kind],
      ...ground(rest),
    })),
    contents: contents.map(({ field, ...rest }) => ({ field, label: CONTENT_WORDS[field], ...ground(rest) })),
    beside: beside.map(({ act, by, ...rest }) => ({
      act,
      label: ACT_WORDS[act],
      by: by ? [...by] : null,
      ...ground(rest),
    })),
    followUp: followUpProcedure(editionOf(procedure)).rules.map(({ act, award, basis, interpretation }) => ({
      act,
      label: ACT_WORDS[act],
      award: award && { kind: award, label: AWARD_WORDS[award] },
      ...ground({ basis, interpretation }),
    })),
    team: teamView(teamProcedureOf(procedure)),
    answerWithin: ground(procedure.answerWithin),
    interpretations: [...procedure.interpretations],
  };
}

const teamView = (team: TeamProcedure | null): ProcedureView['team'] =>
  team && {
    chart: team.chart,
    steps: team.steps.map((step) => ({
      ...common(step),
      act: step.act,
      actLabel: TEAM_ACT_WORDS[step.act],
      role: roleOf(step),
    })),
    beside: team.beside.map(({ act, actor, ...rest }) => ({ act, label: TEAM_ACT_WORDS[act], actor, ...ground(rest) })),
    interpretations: [...team.interpretations],
  };

const stepView = (step: Step): ProcedureView['steps'][number] => ({
  ...common(step),
  act: step.act,
  actLabel: ACT_WORDS[step.act],
  names: step.names,
});

/** What a step says, be it of one person's assignment or of a whole team. */
const common = (step: Step | TeamStep) => ({
  phase: step.phase,
  phaseLabel: PHASE_WORDS[step.phase],
  actor: step.actor,
  actorLabel: ACTOR_WORDS[step.actor],
  addressee: step.addressee,
  copies: [...step.copies],
  informs: [...step.informs],
  says: [...(step.says ?? [])],
  letter: step.letter && { ...step.letter, label: LETTER_WORDS[step.letter.kind] },
  deadline: step.deadline && { ...step.deadline },
  ...ground(step),
});

const ground = ({ basis, interpretation }: Cited) => ({ basis: [...basis], interpretation });
