import type { FactType, Typed } from '../../machines/facts.ts';
import type { Actor } from '../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../machines/words/actors.ts';
import { FACT_WORDS } from '../../machines/words/facts.ts';
import { TYPED_WORDS } from '../../machines/words/typed-fields.ts';

/** Vocabulary that has no list of its own; its complete glossaries are one. */
export const ACTOR_IDS = Object.keys(ACTOR_WORDS) as Actor[];
export const FACT_TYPES = Object.keys(FACT_WORDS) as FactType[];
export const TYPED_FIELDS = Object.keys(TYPED_WORDS) as (keyof Typed)[];
