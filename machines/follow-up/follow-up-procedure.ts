import type { Ground } from '../procedure-types.ts';
import { FOLLOW_UPS } from '../regulations/follow-ups.ts';
import { currentEdition } from '../regulations/regulations.ts';
import { UnknownProcedure } from '../unknown-procedure.ts';
import { REGULATIONS, type RegulationId } from '../vocabulary.ts';
import type { FollowUpProcedure, FollowUpRule } from './follow-up-types.ts';

/** How a regulation follows a completed task up. @throws {UnknownProcedure} */
export function followUpProcedure(regulation: RegulationId): FollowUpProcedure {
  if (!REGULATIONS.includes(regulation)) throw new UnknownProcedure('regulation', regulation);
  const { edition, award, sanction } = FOLLOW_UPS[regulation];
  const { cite } = currentEdition(regulation);
  const cited = ({ basis, interpretation = null }: Pick<Ground, 'basis'> & { interpretation?: string | null }) => ({
    basis: basis.map((article) => `${cite} ${article}`),
    interpretation,
  });
  const ground = cited(award);
  const criteria = award.criteria.map((criterion) => ({ ...criterion, basis: cited(criterion).basis }));
  const awards: FollowUpRule[] = award.kinds.map((kind) => ({
    act: 'propose-award',
    award: kind.award,
    ...ground,
    basis: [...ground.basis, ...cited(kind).basis],
    criteria,
  }));
  return {
    regulation,
    chart: `${regulation}/follow-up@${edition}`,
    rules: [
      ...(awards.length > 0 ? awards : [{ act: 'propose-award' as const, award: null, ...ground, criteria }]),
      { act: 'propose-sanction', award: null, ...cited(sanction), criteria: [] },
    ],
  };
}

/** The procedure that a fact of the log names. @throws {UnknownProcedure} */
export function followUpOfChart(chart: string): FollowUpProcedure {
  const [, regulation] = /^([^/]+)\/follow-up@\d+$/.exec(chart) ?? [];
  if (!REGULATIONS.includes(regulation as RegulationId)) throw new UnknownProcedure('chart', chart);
  const named = followUpProcedure(regulation as RegulationId);
  if (named.chart !== chart) throw new UnknownProcedure('chart', chart);
  return named;
}
