import { describe, expect, it } from 'vitest';
import { DomainError, UnknownProcedure } from '../../machines/errors.ts';
import { languageOf } from '../../src/api/language.ts';
import { isPostgresUnavailable } from '../../src/api/problems/postgres-unavailable.ts';
import { Problem, type ProblemCode } from '../../src/api/problems/problem.ts';
import { problemDocument } from '../../src/api/problems/problem-document.ts';
import { problemOf } from '../../src/api/problems/problem-of.ts';
import { PROBLEMS } from '../../src/api/problems/problem-table.ts';
import { IssuerUnreachable, TokenRefused } from '../../src/identity/identity.ts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const LAST = {
  type: 'approved',
  step: 'home-rater-approve',
  at: '2026-11-22T03:00:00.000Z',
  person: { id: 'o-1', name: 'Melati Rekaan' },
  position: { id: 'kadis', title: 'Kepala Dinas' },
  zone: 'Asia/Makassar',
};
const DETAILS = {
  act: 'approve',
  actor: 'home.rater',
  route: 'appointment-cross-unit',
  missing: ['purpose', 'target'],
  errors: [{ in: 'body', field: 'act', rule: 'enum' }],
  allow: ['GET'],
  server: 'postgres',
  from: '2026-12-31',
  to: '2026-12-01',
  regulation: 'dairi-18-2024',
  on: '2024-09-26',
  unit: 'unit-x',
  basis: ['Surakarta Ps.15(3)'],
  most: 3,
  criterion: 'education-d3',
  timeShare: 0,
  year: 2028,
  table: 'Surakarta Lamp. III.f',
  post: 'JF Ahli Utama',
  last: LAST,
};

describe('the text of', () => {
  it.each(CODES)('%s is whole in both languages', (code) => {
    const texts = (['id', 'en'] as const).map((language) => problemDocument(new Problem(code, DETAILS), language, 'r'));
    for (const { title, detail, status, type } of texts) {
      expect(`${title} ${detail}`).not.toMatch(/[{}?]|undefined|null|object/);
      expect(status).toSatisfy((given: number) => given >= 400 && given < 600);
      expect(type).toBe(`/problems/${code}`);
    }
    expect(texts[0]?.title).not.toBe(texts[1]?.title);
  });

  it.each(CODES)('%s does without details', (code) => {
    expect(problemDocument(new Problem(code), 'en', 'r').detail).not.toMatch(/undefined|null|object/);
  });

  it('what is not filled in names each field as people know it', () => {
    const problem = new Problem('contents-missing', { missing: ['activities', 'alternatives', 'duration', 'period'] });
    expect(problemDocument(problem, 'en', 'r').detail).toBe(
      'The request does not say: Planned activities; Alternative recommendations; Duration; Period reported on.',
    );
  });

  it('a late decision says by whom and when, in the time of the place', () => {
    const problem = new Problem('already-decided', { last: LAST });
    expect(problemDocument(problem, 'id', 'r').detail).toBe(
      'Langkah ini sudah ditindaklanjuti oleh Melati Rekaan (Kepala Dinas) pada 22 November 2026 pukul 11.00.00 WITA.',
    );
    const byTimer = new Problem('stale-version', {
      last: { ...LAST, type: 'reminder-due', person: null, position: null },
    });
    expect(problemDocument(byTimer, 'en', 'r').detail).toContain('last by the system (a deadline passed) on');
  });

  it('no detail can stand in for a member of the document', () => {
    const problem = new Problem('not-found', {
      status: 200,
      code: 'x',
      title: 'x',
      type: 'x',
      instance: 'x',
      detail: 'x',
    });
    expect(Object.values(problemDocument(problem, 'en', 'r'))).not.toContain('x');
  });
});

describe('what was thrown becomes', () => {
  const network = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  it.each([
    ['a refusal', new DomainError('own-request'), 'own-request'],
    ['a code that the domain never had', new DomainError('impossible-history' as never), 'internal-error'],
    ['an unknown procedure', new UnknownProcedure('route', 'x'), 'procedure-unknown'],
    ['an expired token', new TokenRefused('token-expired'), 'token-expired'],
    ['a lost issuer', new IssuerUnreachable('https://issuer.example'), 'unavailable'],
    ['a lost database', new AggregateError([network, network]), 'unavailable'],
    ['a bug', new TypeError('secret'), 'internal-error'],
    ['nonsense', 'secret', 'internal-error'],
    ['nothing', undefined, 'internal-error'],
  ])('a problem: %s', (_, thrown, code) => {
    const problem = problemOf(thrown);
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problemDocument(problem, 'en', 'r'))).not.toContain('secret');
    if (code === 'unavailable') expect(problem.headers['retry-after']).toBe('2');
  });

  it('tells a lost PostgreSQL from a wrong question', () => {
    const coded = (code: string) => Object.assign(new Error('x'), { code });
    for (const code of ['57P01', '57P03', '08006', '53300', 'ECONNRESET', 'ETIMEDOUT'])
      expect(isPostgresUnavailable(coded(code))).toBe(true);
    for (const code of ['23505', '22008', '42P01', 'XX000']) expect(isPostgresUnavailable(coded(code))).toBe(false);
    expect(isPostgresUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isPostgresUnavailable(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isPostgresUnavailable(new Error('anything'))).toBe(false);
    expect(isPostgresUnavailable(null)).toBe(false);
  });
});

describe("the reader's language", () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['*', 'id'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['fr', 'id'],
    ['fr, en;q=0.5', 'en'],
    ['id, en', 'id'],
    ['en;q=0.9, id;q=0.8', 'en'],
    ['en;q=0, *', 'id'],
    ['en;q=0', 'id'],
    ['id;q=0, *', 'en'],
    ['en-US,en;q=0.9,id;q=1.0', 'id'],
    [';;;,,q=9,en;q=x', 'en'],
  ])('of "%s" is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
