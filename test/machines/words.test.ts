import { describe, expect, it } from 'vitest';
import { readTogether } from '../../machines/reading.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { ACT_WORDS } from '../../machines/words/acts.ts';
import { FACT_WORDS } from '../../machines/words/facts.ts';
import {
  AWARD_WORDS,
  DELEGATION_WORDS,
  FORM_WORDS,
  LETTER_WORDS,
  NOTICE_WORDS,
  PHASE_WORDS,
  ROLE_WORDS,
  ROUTE_WORDS,
  SETTER_WORDS,
} from '../../machines/words/kinds.ts';
import type { Label } from '../../machines/words/label.ts';
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

describe('the glossary', () => {
  // tsc sees to it that no identifier lacks a label; here, that no label is empty or says the same as another.
  it.each(Object.entries(TABLES))('%s has both languages, each label its own', (_, table) => {
    const labels = Object.values(table);
    for (const { id, en } of labels) expect([id.trim() === id && id, en.trim() === en && en]).not.toContain('');
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  it('never abbreviates the rater to the initials of another office', () => {
    expect(JSON.stringify(TABLES)).not.toMatch(/\bPPK\b/);
  });
});

describe('two readings of one step', () => {
  const one = { id: 'Satu.', en: 'One.' };
  const two = { id: 'Dua.', en: 'Two.' };

  it('stand one after the other, in both languages', () => {
    expect(readTogether(one, null, two)).toEqual({ id: 'Satu. Dua.', en: 'One. Two.' });
    expect(readTogether(one)).toEqual(one);
  });

  it('are none where nothing is read', () => {
    expect(readTogether(null, undefined)).toBeNull();
  });
});
