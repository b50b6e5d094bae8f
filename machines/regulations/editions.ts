import { DomainError } from '../errors.ts';
import type { Day } from '../facts.ts';
import type { Edition, InForce, Regulation } from './edition.ts';
import * as registry from './registry.ts';

export type RegulationId = (typeof registry)[keyof typeof registry]['id'];

const all: readonly Regulation<RegulationId>[] = Object.values(registry);
const byId = new Map<string, Regulation<RegulationId>>(all.map((each) => [each.id, each]));

export const REGULATIONS: readonly RegulationId[] = all.map(({ id }) => id);

/** @throws where nobody has registered it */
export function regulationOf(id: RegulationId): Regulation<RegulationId> {
  const found = byId.get(id);
  if (!found) throw new Error(`no such regulation: ${id}`);
  return found;
}

export const isRegulation = (id: string): id is RegulationId => byId.has(id);

/** The last one, in force already or not: what is shown of a regulation where no day is asked for. */
export function newestEdition(id: RegulationId): Edition {
  const newest = regulationOf(id).editions.at(-1);
  if (!newest) throw new Error(`regulation ${id} has no edition`);
  return newest;
}

export const editionNumbered = (id: RegulationId, edition: number): Edition | null =>
  regulationOf(id).editions.find((each) => each.edition === edition) ?? null;

/**
 * What opens on a day: an assignment keeps the edition of its first day.
 * @throws {DomainError} `regulation-not-in-force` before the first edition, after the last, and between two
 */
export function editionInForce(id: RegulationId, on: Day): Edition {
  const { editions } = regulationOf(id);
  const found = editions.find(({ inForce: { from, until } }) => from <= on && (until === undefined || on < until));
  if (found) return found;
  throw new DomainError('regulation-not-in-force', {
    regulation: id,
    on,
    inForce: editions.map(({ edition, inForce }): InForce & { edition: number } => ({ edition, ...inForce })),
  });
}
