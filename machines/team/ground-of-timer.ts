import type { Ground } from '../procedure-types.ts';
import type { TeamTimerFact } from './team-facts.ts';
import type { TeamProcedure } from './team-types.ts';

/** By which article a deadline of a team counts. */
export function groundOfTimer({ rules, steps }: TeamProcedure, type: TeamTimerFact, step: string): Ground {
  switch (type) {
    case 'team-monitoring-due':
      return rules.monitoring ?? rules.formed;
    case 'team-vacancy-due': {
      const region = steps.find(({ key }) => key === step)?.region;
      const role = region === 'formation' || region === 'work' || region === undefined ? null : rules.roles[region];
      return role?.refill ?? rules.formed;
    }
    case 'team-reminder-due':
    case 'team-term-near':
    case 'team-term-passed':
      return rules.term ?? rules.formed;
  }
}
