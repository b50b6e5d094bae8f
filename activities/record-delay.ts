import { deadlinePassed } from '../machines/assignment/deadline-passed.ts';
import type { FactDraft, Instant } from '../machines/facts.ts';
import type { PassedDelay } from '../machines/passed-delay.ts';
import { teamDeadlinePassed } from '../machines/team/chart/deadline-passed.ts';
import { isTeamTimerFact } from '../machines/team/procedure/team-facts.ts';
import type { DelayOutcome, StreamDelay } from './ports.ts';
import type { StreamPorts, Streams } from './streams.ts';

/** Records what time brings: the chart judges it, the log's clock says whether it is time. */
export const recordDelay = ({ assignments, teams }: StreamPorts, delay: StreamDelay): Promise<DelayOutcome> =>
  isOfTeam(delay) ? recordIn(teams, delay, teamDeadlinePassed) : recordIn(assignments, delay, deadlinePassed);

/** XState names a delay's event `xstate.after.<delay>.<state>`. */
const isOfTeam = ({ event }: PassedDelay): boolean => isTeamTimerFact(event.split('.')[2] ?? '');

async function recordIn<State extends { readonly version: number }>(
  streams: Streams<State>,
  { stream, at: due, version, ...delay }: StreamDelay,
  factOf: (state: State, delay: PassedDelay, at: Instant) => FactDraft | null,
): Promise<DelayOutcome> {
  const { state, now } = await streams.read(stream);
  if (!state || state.version !== version) return { outcome: 'behind' };
  const inMs = Date.parse(due) - Date.parse(now);
  if (inMs > 0) return { outcome: 'early', inMs };
  if (!factOf(state, delay, now)) return { outcome: 'unseen' };
  const facts = await streams.judgeAndRecord(stream, (latest, at) => {
    const draft = latest?.version === version ? factOf(latest, delay, at) : null;
    return draft ? [draft] : [];
  });
  return facts.length > 0 ? { outcome: 'recorded', facts } : { outcome: 'behind' };
}
