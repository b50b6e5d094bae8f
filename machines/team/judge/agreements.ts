import type { TeamRole } from '../../vocabulary.ts';
import type { TeamContext } from '../chart/chart-types.ts';
import type { TeamProcedure } from '../procedure/team-types.ts';

/** Where the text wants a performance agreement of whoever fills a role, nothing is done in the role before it is made. */
export const lacksAgreement = ({ steps }: TeamProcedure, role: TeamRole, { roles }: TeamContext): boolean =>
  steps.some(({ region, act }) => region === role && act === 'make-agreement') && !roles[role]?.agreed;
