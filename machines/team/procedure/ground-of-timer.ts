import type { Ground } from '../../citation.ts';
import type { TeamTimerFact } from './team-facts.ts';
import { roleOf, type TeamProcedure } from './team-types.ts';

/** By which article a deadline of a team counts. */
export function groundOfTimer({ rules, steps }: TeamProcedure, type: TeamTimerFact, step: string): Ground {
  switch (type) {
    case 'team-monitoring-due':
      return rules.monitoring ?? rules.formed;
    case 'team-vacancy-due': {
      const waiting = steps.find(({ key }) => key === step);
      const role = waiting && roleOf(waiting);
      return (role && rules.roles[role]?.refill) || rules.formed;
    }
    case 'team-reminder-due':
    case 'team-term-near':
    case 'team-term-passed':
      return rules.term ?? rules.formed;
  }
}
