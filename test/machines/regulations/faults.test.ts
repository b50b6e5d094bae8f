import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition, Regulation } from '../../../machines/regulations/edition.ts';
import { REGULATIONS, regulationOf } from '../../../machines/regulations/editions.ts';
import { faultsOf } from '../../../machines/regulations/faults.ts';
import { kotaContoh } from '../../fixtures/law/kota-contoh-7-2025/index.ts';

const dairi = regulationOf('dairi-18-2024');
const [edition] = dairi.editions as [Edition];
const faultsWith = (...editions: readonly Partial<Edition>[]) =>
  faultsOf({ ...dairi, editions: editions.map((each) => ({ ...edition, ...each })) } as Regulation);
const FOLDER = 'machines/regulations/dairi-18-2024';

describe('the data of a regulation', () => {
  it.each(REGULATIONS)('of %s has no fault', (id) => {
    expect(faultsOf(regulationOf(id))).toEqual([]);
  });

  it('of an invented city that is one folder of at most 60 lines has none either', () => {
    expect(faultsOf(kotaContoh)).toEqual([]);
    const folder = new URL('../../fixtures/law/kota-contoh-7-2025/', import.meta.url);
    const lines = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').length - 1);
    expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60);
  });
});

describe('a fault is told with its file, and what it is about', () => {
  it('an edition that overlaps the next one, has no day, or is out of order', () => {
    const inForce = { from: '2024-09-27', until: '2026-07-01' };
    expect(faultsWith({ inForce }, { edition: 2, inForce: { from: '2026-06-30' } })).toEqual([
      { file: `${FOLDER}/index.ts`, code: 'edition-overlaps', what: 'edition 1 and edition 2' },
    ]);
    expect(faultsWith({}, { edition: 2, inForce: { from: '2026-07-01' } })).toMatchObject([
      { code: 'edition-overlaps' },
    ]);
    expect(faultsWith({ inForce: { ...inForce, until: '2024-09-27' } })).toMatchObject([
      { code: 'edition-without-days' },
    ]);
    expect(faultsWith({ edition: 2 })).toMatchObject([{ code: 'edition-misnumbered', what: 'edition 2' }]);
    expect(faultsOf({ ...dairi, editions: [] })).toMatchObject([{ code: 'no-edition' }]);
  });

  it('none for editions that follow on, or leave a gap', () => {
    const inForce = { from: '2024-09-27', until: '2026-07-01' };
    expect(faultsWith({ inForce }, { edition: 2, inForce: { from: '2026-07-01' } })).toEqual([]);
    expect(faultsWith({ inForce }, { edition: 2, inForce: { from: '2027-01-01' } })).toEqual([]);
  });

  it('a route without a signer, and a step without ground', () => {
    const { individual = [], team = [] } = edition.routes['voluntary-in-unit'] ?? {};
    const unsigned = { individual: individual.filter(({ step }) => !step.endsWith('issue-letter')), team };
    expect(faultsWith({ routes: { ...edition.routes, 'voluntary-in-unit': unsigned } })).toEqual([
      { file: `${FOLDER}/routes.ts`, code: 'route-without-signer', what: 'voluntary-in-unit' },
    ]);
    const groundless = { individual, team: team.map((row, at) => (at === 0 ? { ...row, basis: [] } : row)) };
    expect(faultsWith({ routes: { ...edition.routes, 'voluntary-in-unit': groundless } })).toEqual([
      { file: `${FOLDER}/routes.ts`, code: 'route-without-ground', what: 'voluntary-in-unit: assignee request' },
    ]);
  });

  it('a citation of an article that the text does not have, in whichever part', () => {
    expect(faultsWith({ team: { ...edition.team, change: { basis: ['Ps.991'] } } })).toEqual([
      { file: `${FOLDER}/team.ts`, code: 'article-unknown', what: 'Ps.991' },
    ]);
    expect(faultsWith({ leastContents: { purpose: { basis: ['Ps.992'] } } })).toEqual([
      { file: `${FOLDER}/requests.ts`, code: 'article-unknown', what: 'Ps.992' },
    ]);
  });

  it('a reading without its English', () => {
    const silent = { id: 'Tidak diatur.', en: ' ' };
    expect(faultsWith({ readings: [silent] })).toEqual([
      { file: `${FOLDER}/readings.ts`, code: 'reading-without-english', what: 'Tidak diatur.' },
    ]);
  });
});
