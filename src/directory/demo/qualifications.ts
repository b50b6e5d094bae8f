import type { Insertable } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Whose functional officers were rated above expectation. */
const EXCELLENT: readonly string[] = ['prob-bidang-nelayan'];

/** Invented qualifications: functional officers may lead, staff just so. */
export function qualificationOf(
  person: string,
  { post, unit }: { readonly post: 'functional' | 'staff'; readonly unit: string },
  since: string,
): Insertable<Database['directory.qualification']> {
  const common = {
    id: `q-${person}`,
    person,
    rating: 'good',
    competences: ['umum'] as string[],
    valid_from: since,
    valid_to: null,
  } as const;
  return post === 'functional'
    ? {
        ...common,
        post: 'functional-expert',
        education: 's1',
        functional_level: 'ahli-muda',
        rank: 'III/c',
        job_class: 9,
        rating: EXCELLENT.includes(unit) ? 'very-good' : common.rating,
      }
    : { ...common, post: 'staff', education: 'd3', functional_level: null, rank: 'II/d', job_class: 6 };
}
