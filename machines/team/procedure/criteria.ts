/** What a text asks of the person who is to fill a role, as data; the directory's record answers it. */
export type Criterion = { readonly basis: readonly string[] } & (
  | { readonly kind: 'post'; readonly among: readonly Post[] }
  | { readonly kind: 'education'; readonly least: Education }
  | { readonly kind: 'competence' }
  | { readonly kind: 'rating'; readonly least: Rating }
  /** Asked of staff only. */
  | { readonly kind: 'staff-job-class'; readonly least: number }
  /** Or experience equal to a supervisor's, where the text takes it instead. */
  | { readonly kind: 'functional-level'; readonly least: FunctionalLevel; readonly orSupervisor: boolean }
);

export const POSTS = ['functional-expert', 'functional-skilled', 'staff'] as const;
export type Post = (typeof POSTS)[number];

/** From lowest to highest. */
export const EDUCATION = ['sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3'] as const;
export type Education = (typeof EDUCATION)[number];

/** Predicates of a yearly rating, from lowest to highest (PermenPANRB 6/2022 Ps.38). */
export const RATINGS = ['very-poor', 'misconduct', 'needs-improvement', 'good', 'very-good'] as const;
export type Rating = (typeof RATINGS)[number];

/** Of a functional officer by expertise, from lowest to highest. */
export const FUNCTIONAL_LEVELS = ['ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama'] as const;
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];

/** What the directory knows of a person for such questions. It never leaves the directory. */
export interface Qualification {
  readonly post: Post;
  readonly education: Education;
  readonly functionalLevel: FunctionalLevel | null;
  readonly jobClass: number | null;
  readonly supervisorExperience: boolean;
  /** Fields of competence. */
  readonly competences: readonly string[];
  /** Of the last year; null where there is none. */
  readonly rating: Rating | null;
}

/** Whether a person meets a criterion. @param field the field of the team's work; without one, nobody lacks competence in it */
export function meets(criterion: Criterion, person: Qualification, field: string | null): boolean {
  switch (criterion.kind) {
    case 'post':
      return criterion.among.includes(person.post);
    case 'education':
      return atLeast(EDUCATION, person.education, criterion.least);
    case 'competence':
      return field === null || person.competences.includes(field);
    case 'rating':
      return person.rating !== null && atLeast(RATINGS, person.rating, criterion.least);
    case 'staff-job-class':
      return person.post !== 'staff' || (person.jobClass ?? 0) >= criterion.least;
    case 'functional-level': {
      const high =
        person.functionalLevel !== null && atLeast(FUNCTIONAL_LEVELS, person.functionalLevel, criterion.least);
      return high || (criterion.orSupervisor && person.supervisorExperience);
    }
  }
}

/** The criterion as a fact and a refusal name it, e.g. `education-d3`. */
export const criterionName = (criterion: Criterion): string =>
  'least' in criterion ? `${criterion.kind}-${criterion.least}` : criterion.kind;

const atLeast = <T>(order: readonly T[], value: T, least: T): boolean => order.indexOf(value) >= order.indexOf(least);
