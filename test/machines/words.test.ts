import { describe, expect, it } from 'vitest';
import { BY_LETTER } from '../../machines/assignment/by-letter.ts';
import { followUpProcedure } from '../../machines/follow-up/follow-up-procedure.ts';
import { proceduresInForce } from '../../machines/procedures-in-force.ts';
import { LOWEST_SUPERIOR } from '../../machines/rating/surakarta.ts';
import { LANGSA_STAFF_RATERS } from '../../machines/regulations/langsa-staff-raters.ts';
import { PROBOLINGGO_RANK_OVERRIDES } from '../../machines/regulations/probolinggo-rank-override.ts';
import { SURAKARTA_TYPOLOGIES, type Typology } from '../../machines/regulations/surakarta-typologies.ts';
import { allTeamProcedures } from '../../machines/team/team-procedure.ts';
import { REGULATIONS } from '../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { AWARD_WORDS } from '../../machines/words/awards.ts';
import { DELEGATION_WORDS } from '../../machines/words/delegations.ts';
import { FACT_WORDS } from '../../machines/words/facts.ts';
import { FORM_WORDS } from '../../machines/words/forms.ts';
import type { Label } from '../../machines/words/label.ts';
import { LETTER_WORDS } from '../../machines/words/letters.ts';
import { NOTICE_WORDS } from '../../machines/words/notices.ts';
import { PHASE_WORDS } from '../../machines/words/phases.ts';
import { READINGS_EN, readingOf } from '../../machines/words/readings.ts';
import { ROLE_WORDS } from '../../machines/words/roles.ts';
import { ROUTE_WORDS } from '../../machines/words/routes.ts';
import { SETTER_WORDS } from '../../machines/words/setters.ts';
import { STATUS_WORDS } from '../../machines/words/statuses.ts';
import { CONTENT_WORDS, TYPED_WORDS } from '../../machines/words/typed-fields.ts';
import { UNIT_TYPE_WORDS } from '../../machines/words/unit-types.ts';

const TABLES: Record<string, Record<string, Label>> = {
  ACT_WORDS,
  ACTOR_WORDS,
  AWARD_WORDS,
  CONTENT_WORDS,
  DELEGATION_WORDS,
  FACT_WORDS,
  FORM_WORDS,
  LETTER_WORDS,
  NOTICE_WORDS,
  PHASE_WORDS,
  ROLE_WORDS,
  ROUTE_WORDS,
  SETTER_WORDS,
  STATUS_WORDS,
  TYPED_WORDS,
  UNIT_TYPE_WORDS,
};

/** What an assignment says of whom its text has somebody else rate. */
const ratingReadings = (): (string | null)[] => [
  LOWEST_SUPERIOR,
  ...LANGSA_STAFF_RATERS.map(({ interpretation }) => interpretation),
  ...Object.values(PROBOLINGGO_RANK_OVERRIDES).map(({ interpretation }) => interpretation),
  ...Object.values<Typology>(SURAKARTA_TYPOLOGIES).map(({ interpretation }) => interpretation?.id ?? null),
];

const readings = new Set(
  [
    ...proceduresInForce().flatMap(({ steps, contents, beside, answerWithin, interpretations }) => [
      ...[...steps, ...contents, ...beside, answerWithin].map(({ interpretation }) => interpretation ?? null),
      ...interpretations,
    ]),
    ...ratingReadings(),
    ...allTeamProcedures().flatMap(({ steps, beside, interpretations }) => [
      ...[...steps, ...beside].map(({ interpretation }) => interpretation),
      ...interpretations,
    ]),
    ...REGULATIONS.map(followUpProcedure).flatMap(({ rules }) => rules.map(({ interpretation }) => interpretation)),
    BY_LETTER,
  ].filter((text) => text !== null),
);

describe('the glossary', () => {
  // tsc sees to it that no identifier lacks a label; here, that no label is empty or says the same as another.
  it.each(Object.entries(TABLES))('%s has both languages, each label its own', (_, table) => {
    const labels = Object.values(table);
    for (const { id, en } of labels) expect([id.trim() === id && id, en.trim() === en && en]).not.toContain('');
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  it('never abbreviates the rater to the initials of another office', () => {
    expect(JSON.stringify([TABLES, READINGS_EN])).not.toMatch(/\bPPK\b/);
  });
});

describe('the readings', () => {
  it.each([...readings])('has English for "%s"', (text) => {
    expect(readingOf(text)).toEqual({ id: text, en: expect.stringMatching(/\w/) });
  });

  it('translates nothing that no procedure says', () => {
    const said = [...readings].join('\n');
    for (const text of Object.keys(READINGS_EN)) expect(said).toContain(text);
  });

  it('puts two readings of one step together', () => {
    const composed = [...readings].find((text) => !(text in READINGS_EN));
    expect(composed).toBeDefined();
    expect(readingOf(composed ?? null)?.en).toMatch(/\. .*\.$/);
  });

  it('says so where a reading is unknown', () => {
    expect(readingOf(null)).toBeNull();
    expect(readingOf('Tafsir yang tidak dikenal.')).toBeNull();
    expect(readingOf('toString')).toBeNull();
  });
});
