import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { RoleCheck } from '../activities/ports.ts';
import type { NotifyParams, TellTeamParams } from '../machines/assignment/chart-types.ts';
import { type Command, decide } from '../machines/assignment/decide.ts';
import { type CarriedCommand, decideCarried } from '../machines/assignment/decide-carried.ts';
import { eventOf, timerOf } from '../machines/assignment/events.ts';
import { type Assignment, contextOf, evolve, openingOf } from '../machines/assignment/fold.ts';
import { knownRefusal } from '../machines/domain-error.ts';
import type { Fact, FactDraft } from '../machines/facts.ts';
import { criteriaOf } from '../machines/follow-up/objections.ts';
import { namingIn } from '../machines/rating/naming.ts';
import type { ChartLife, Timer } from './chart-life.ts';
import { runChart } from './run-chart.ts';
import { tell } from './tell.ts';
import { loadFacts, nextOfTeam, notify, recordFacts } from './world.ts';

/** A command as it travels, with the trace of the request that sent it. */
export interface SentCommand extends Command {
  readonly traceparent?: string;
}

/** What a member's assignment is asked: by a person, or by what its team has recorded. */
type Asked = SentCommand | CarriedCommand;

/**
 * One assignment, from its first act to its end. The workflow's id is the stream's.
 * @param team the stream of the team that it is an assignment to, for as long as its own log cannot say so
 */
export async function assignment(effectsDone = 0, team: string | null = null): Promise<string> {
  const stream = workflowInfo().workflowId;

  const life: ChartLife<Assignment, Fact, FactDraft, Asked> = {
    evolve,
    eventOf,
    refusal: knownRefusal,
    decide: (state, command, at) =>
      'carried' in command ? decideCarried(state, command, at) : decide(state, command, at),
    async followed(state) {
      const of = state ? (contextOf(state).opening.team ?? null) : team;
      const next = of && (await nextOfTeam(of, stream));
      return next ? [next] : [];
    },
    timerFact: deadlinePassed,
    load: (afterVersion) => loadFacts(stream, afterVersion),
    record(state, drafts, command) {
      const opening = state ? contextOf(state).opening : openingOf(drafts[0] as FactDraft);
      const { agency, homeUnit } = opening;
      const expectedVersion = state?.version ?? 0;
      const naming = namingIn(opening, drafts);
      return recordFacts({
        stream,
        agency,
        homeUnit,
        expectedVersion,
        drafts,
        roleChecks: state ? awardChecks(state, drafts) : [],
        ...(naming ? { naming } : {}),
        ...(opening.team ? { joins: opening.team } : {}),
        traceparent: (command && 'traceparent' in command && command.traceparent) || null,
      });
    },
    effects: {
      notify: ({ id, step, at }, params) => notify({ ...(params as NotifyParams), fact: id, stream, step, at }),
      'tell-team': async (_, params) => {
        const of = (params as TellTeamParams).team;
        if (of) await tell(of);
      },
    },
  };

  const { state, continueFrom } = await runChart(life, effectsDone);
  if (continueFrom !== null) await continueAsNew<typeof assignment>(continueFrom, team);
  return state ? String(state.snapshot.value) : 'nothing recorded';
}

/** What the text asks of those for whom an award is proposed. */
const awardChecks = (state: Assignment, drafts: readonly FactDraft[]): RoleCheck[] => {
  const { assignee } = contextOf(state);
  return drafts.flatMap((draft, index) => {
    const criteria = criteriaOf(draft);
    return assignee && criteria.length > 0 ? [{ draft: index, persons: [assignee], criteria, field: null }] : [];
  });
};

/** Silence decides nothing: it is only put on record, and reminds. */
function deadlinePassed({ chart, snapshot }: Assignment, { event, armedBy }: Timer, at: string): FactDraft | null {
  const { type, step } = timerOf(event);
  const draft: FactDraft = {
    type,
    step,
    at,
    by: null,
    cause: `${type}@${armedBy}`,
    basis: chart.procedure.answerWithin.basis,
    data: {},
    typed: null,
  };
  return snapshot.can(eventOf(draft)) ? draft : null;
}
