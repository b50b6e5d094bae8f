import { evolve } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import type { ChartAction } from '../../machines/pure-transitions.ts';
import { REGULATIONS } from '../../machines/regulations/editions.ts';
import { evolveTeam } from '../../machines/team/chart/fold.ts';
import { allTeamProcedures } from '../../machines/team/procedure/team-procedure.ts';
import { eventId } from '../../src/event-log/event-id.ts';
import { holder, TEAM } from '../machines/team/team-play.ts';
import { formed, walkTo } from '../machines/team/team-walk.ts';
import { CHARTS, History, walk } from './histories.ts';

/** Whole lives under every regulation: assignments by each route, followed up, refused, reminded; teams with their members. */
export function wholeLives(): readonly (readonly Fact[])[] {
  return [
    ...CHARTS.map((chart, index) => new History(`a${index}`, chart).complete().followUp().facts),
    ...CHARTS.map((chart, index) => walk(`w${index}`, chart, [0, 6, 0, index, 6, 7 + 8 * index, 0, 15, 6, 0]).facts),
    ...REGULATIONS.flatMap((regulation) => teamsOf(regulation)),
  ];
}

/** One that completes and, where a second decision sets it, one that is refused there. */
function teamsOf(regulation: string): Fact[][] {
  return allTeamProcedures()
    .filter((procedure) => procedure.regulation === regulation && procedure.scope === 'in-unit')
    .slice(0, 2)
    .flatMap((procedure, index) => {
      const completed = walkTo(formed(procedure));
      const [, decision] = procedure.steps.filter(
        ({ region, phase }) => region === 'formation' && phase === 'decision',
      );
      const refused = walkTo(formed(procedure), decision?.key ?? null);
      if (decision)
        refused.do('refuse', holder(decision.actor), { step: decision.key, typed: { reason: 'Belum sesuai' } });
      return [completed, refused].flatMap(({ log }, which) => streamsOf(log, `${regulation}-${index}-${which}`));
    });
}

/** Each stream of a play under a name of its own, so that many plays fit one log. */
function streamsOf(log: readonly Fact[], play: string): Fact[][] {
  return [...Map.groupBy(log, ({ stream }) => stream)].map(([stream, facts]) => {
    const name = `${play}-${stream === TEAM ? 'team' : stream}`;
    return facts.map((fact) => ({ ...fact, stream: name, id: eventId(name, fact.cause, fact.version) }));
  });
}

/** What the charts say of one stream: `fact notice recipient`, each time they say it. */
export function toldBy(facts: readonly Fact[]): string[] {
  const isTeam = facts[0]?.data.team !== undefined;
  let state = null as { readonly actions: readonly ChartAction[] } | null;
  return facts.flatMap((fact) => {
    state = isTeam ? evolveTeam(state as never, fact) : evolve(state as never, fact);
    return state.actions.flatMap(({ type, params }) =>
      type === 'notify'
        ? (params as Told).to.map((to) => `${fact.id} ${(params as Told).notice} ${to.position ?? to.person}`)
        : [],
    );
  });
}

interface Told {
  readonly notice: string;
  readonly to: readonly { readonly position: string | null; readonly person: string | null }[];
}
