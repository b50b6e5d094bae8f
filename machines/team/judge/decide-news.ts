import { DomainError } from '../../errors.ts';
import type { FactDraft, Instant } from '../../facts.ts';
import type { TeamSnapshot } from '../chart/chart-types.ts';
import { teamEventOf } from '../chart/events.ts';
import type { Team } from '../chart/fold.ts';
import { newsObjection } from '../members/news.ts';
import { MEMBER_FACT_OF, type MemberNews } from '../procedure/team-facts.ts';
import type { TeamCommand } from './team-command.ts';

/** What a member's own assignment has told: it rests on that fact, and repeats whose it was. */
export function decideNews(
  snapshot: TeamSnapshot,
  team: Team | null,
  { id, act, of, carried, by = null, assignee, basis = [] }: TeamCommand,
  at: Instant,
): FactDraft {
  const draft: FactDraft = {
    type: MEMBER_FACT_OF[act as MemberNews],
    step: 'open',
    at,
    by,
    cause: id,
    basis,
    data: { ...(of ? { of } : {}), ...(carried ? { carried } : {}), ...(assignee ? { assignee } : {}) },
    typed: null,
  };
  const objection = newsObjection(snapshot.context, teamEventOf(draft, (team?.version ?? 0) + 1));
  if (objection) throw new DomainError(objection);
  return draft;
}
