import type { Insertable } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Whose functional officers were rated above expectation. */
const EXCELLENT: readonly string[] = ['prob-bidang-nelayan'];

export type DemoPost = 'functional' | 'senior' | 'staff';

/** Invented qualifications: functional officers may lead, staff just so. */
export function qualificationOf(
  person: string,
  { post, unit }: { readonly post: DemoPost; readonly unit: string },
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
  const expert = { ...common, post: 'functional-expert', education: 's1' } as const;
  switch (post) {
    case 'functional':
      return {
        ...expert,
        functional_level: 'ahli-muda',
        rank: 'III/c',
        job_class: 9,
        rating: EXCELLENT.includes(unit) ? 'very-good' : common.rating,
      };
    case 'senior':
      return { ...expert, functional_level: 'ahli-madya', rank: 'IV/a', job_class: 11 };
    case 'staff':
      return { ...common, post, education: 'd3', functional_level: null, rank: 'II/d', job_class: 6 };
  }
}
