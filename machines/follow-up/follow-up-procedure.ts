import { chartNameOf, chartNameOfKind, editionOfChart } from '../chart-name.ts';
import { cited } from '../citation.ts';
import type { Edition } from '../regulations/edition.ts';
import type { RegulationId } from '../regulations/editions.ts';
import type { FollowUpProcedure, FollowUpRule } from './follow-up-types.ts';

/** How an edition follows a completed task up. */
export function followUpProcedure(edition: Edition): FollowUpProcedure {
  const regulation = edition.id as RegulationId;
  const { award, sanction } = edition.followUp;
  const citing = cited(edition);
  const ground = citing(award);
  const criteria = award.criteria.map((criterion) => ({ ...criterion, basis: citing(criterion).basis }));
  const awards: FollowUpRule[] = award.kinds.map((kind) => ({
    act: 'propose-award',
    award: kind.award,
    ...ground,
    basis: [...ground.basis, ...citing(kind).basis],
    criteria,
  }));
  return {
    regulation,
    chart: chartNameOf({ kind: 'follow-up', regulation, edition: edition.edition }),
    rules: [
      ...(awards.length > 0 ? awards : [{ act: 'propose-award' as const, award: null, ...ground, criteria }]),
      { act: 'propose-sanction', award: null, ...citing(sanction), criteria: [] },
    ],
  };
}

/** The procedure that a fact of the log names. @throws {UnknownProcedure} */
export function followUpOfChart(chart: string): FollowUpProcedure {
  chartNameOfKind(chart, 'follow-up');
  return followUpProcedure(editionOfChart(chart));
}
