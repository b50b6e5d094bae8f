import Type, { type Static } from 'typebox';
import type { Fact } from '../../../machines/facts.ts';
import { Instant } from '../schemas.ts';
import { FACT_TYPES } from '../word-ids.ts';

export const RecordedFacts = Type.Array(
  Type.Object({
    id: Type.String({ format: 'uuid' }),
    version: Type.Integer(),
    type: Type.Enum(FACT_TYPES),
    step: Type.String(),
    at: Instant,
  }),
  { description: 'What this write recorded' },
);

export const recordedFacts = (facts: readonly Fact[]): Static<typeof RecordedFacts> =>
  facts.map(({ id, version, type, step, at }) => ({ id, version, type, step, at }));
