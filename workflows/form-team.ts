import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { RoleCheck } from '../activities/ports.ts';
import type { NotifyParams } from '../machines/assignment/chart-types.ts';
import { knownRefusal } from '../machines/domain-error.ts';
import type { Fact, FactDraft } from '../machines/facts.ts';
import type { WakeParams } from '../machines/team/chart-types.ts';
import { decideTeam } from '../machines/team/decide.ts';
import { teamEventOf, teamTimerOf } from '../machines/team/events.ts';
import { evolveTeam, type Team, teamContextOf } from '../machines/team/fold.ts';
import { groundOfTimer } from '../machines/team/ground-of-timer.ts';
import { present } from '../machines/team/members.ts';
import type { TeamCommand } from '../machines/team/team-command.ts';
import type { TeamOpening } from '../machines/team/team-fact-data.ts';
import { roleOf } from '../machines/team/team-types.ts';
import type { ChartLife, Timer } from './chart-life.ts';
import { runChart } from './run-chart.ts';
import { startMember, tell } from './tell.ts';
import { loadFacts, newsOfMembers, notify, recordFacts } from './world.ts';

/** A command as it travels, with the trace of the request that sent it. */
export interface SentTeamCommand extends TeamCommand {
  readonly traceparent?: string;
}

/**
 * One team, from its forming to its end. Each member's own assignment is a child with a stream of its own: it follows what
 * the team decides, and the team hears what becomes of it. The workflow's id is the stream's.
 */
export async function formTeam(effectsDone = 0): Promise<string> {
  const stream = workflowInfo().workflowId;
  const started = new Set<string>();

  const life: ChartLife<Team, Fact, FactDraft, SentTeamCommand> = {
    evolve: evolveTeam,
    eventOf: (fact) => teamEventOf(fact, fact.version),
    refusal: knownRefusal,
    decide: decideTeam,
    timerFact: deadlinePassed,
    async followed(state, moved) {
      if (!state || moved === 'self' || state.snapshot.status !== 'active') return [];
      const members = present(teamContextOf(state)).map((member) => member.stream);
      const asked = moved === 'any' ? members : members.filter((member) => member === moved.stream);
      return asked.length > 0 ? await newsOfMembers(stream, asked) : [];
    },
    load: (afterVersion) => loadFacts(stream, afterVersion),
    record(state, drafts, command) {
      const { agency, ownerUnit } = state
        ? teamContextOf(state).opening
        : ((drafts[0] as FactDraft).data.team as TeamOpening);
      return recordFacts({
        stream,
        agency,
        homeUnit: ownerUnit,
        expectedVersion: state?.version ?? 0,
        drafts,
        roleChecks: state ? roleChecks(state, drafts) : [],
        traceparent: command?.traceparent ?? null,
      });
    },
    effects: {
      notify: ({ id, step, at }, params) => notify({ ...(params as NotifyParams), fact: id, stream, step, at }),
      'wake-members': async (_, params) => {
        await Promise.all((params as WakeParams).streams.map(wake));
      },
    },
  };

  async function wake(member: string): Promise<void> {
    if (started.has(member) && (await tell(member))) return;
    started.add(member);
    await startMember(member);
  }

  const { state, continueFrom } = await runChart(life, effectsDone);
  if (continueFrom !== null) await continueAsNew<typeof formTeam>(continueFrom);
  return state ? String(state.snapshot.value) : 'nothing recorded';
}

/** The text's criteria of a role, for those whom a fact proposes or sets. */
function roleChecks({ chart, snapshot }: Team, drafts: readonly FactDraft[]): RoleCheck[] {
  const { procedure } = chart;
  return drafts.flatMap(({ type, data }, draft) => {
    const step = procedure.steps.find(({ fact }) => fact === type);
    const role = step && roleOf(step);
    if (!role) return [];
    const criteria = (procedure.rules.roles[role]?.criteria ?? []).map((criterion) => ({
      ...criterion,
      basis: procedure.cited(criterion).basis,
    }));
    const persons = [...(data.nominees ?? []), ...(data.nominee ? [data.nominee] : [])];
    return [{ draft, persons, criteria, field: snapshot.context.opening.field }];
  });
}

/** Silence decides nothing; only the end of a team's term ends it. */
function deadlinePassed({ chart, snapshot, version }: Team, { event, armedBy }: Timer, at: string): FactDraft | null {
  const { type, step } = teamTimerOf(event);
  const { cited } = chart.procedure;
  const draft: FactDraft = {
    type,
    step,
    at,
    by: null,
    cause: `${type}@${armedBy}`,
    basis: cited(groundOfTimer(chart.procedure, type, step)).basis,
    data: {},
    typed: null,
  };
  return snapshot.can(teamEventOf(draft, version + 1)) ? draft : null;
}
