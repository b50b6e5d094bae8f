import type { RaterTable, RatingRow } from '../../rating/rater-rules.ts';
import type { Reviewer } from '../../vocabulary.ts';
import { K, Ma, Mu, P, Pel, type Post, U } from './posts.ts';

const row = (rater: Post, level: Reviewer, ...rates: Post[]): RatingRow => ({ rater, level, rates });
const table = (letter: string, ...rows: RaterTable['rows']): RaterTable => ({ basis: [`Lamp. III.${letter}`], rows });

/**
 * Lampiran III a-l: who rates each post, by the kind of department or unit. Letter l has two tables, of two kinds of head.
 * Each K, P, Mu, Ma, U, Pel stands where the text names it.
 */
export const TABLES = {
  'regional-secretariat': table(
    'a',
    row('regional-secretary', 'regional-secretary', 'assistant'),
    row('assistant', 'assistant', 'section-head', Ma),
    row('section-head', 'section-head', 'subsection-head', K, P, Mu, Pel),
    row('subsection-head', 'supervisor', Pel),
  ),
  inspectorate: table(
    'b',
    row('inspector', 'high-leader', 'department-secretary', 'assistant-inspector', Ma),
    row('department-secretary', 'administrator', 'subsection-head', K, P, Mu, Pel),
    row('assistant-inspector', 'administrator', P, Mu),
    row('subsection-head', 'supervisor', Pel),
  ),
  department: table(
    'c',
    row('department-head', 'high-leader', 'department-secretary', 'division-head', 'technical-unit-head', Ma, U),
    row('department-secretary', 'administrator', 'subsection-head', K, P, Mu, Pel),
    row('division-head', 'administrator', K, P, Mu, Pel),
    row('subsection-head', 'supervisor', Pel),
    row('subdivision-head', 'supervisor', Pel),
  ),
  'one-level-department': table(
    'd',
    row('department-head', 'high-leader', 'department-secretary', K, P, Mu, Ma, Pel),
    row('department-secretary', 'administrator', 'subsection-head', K, P, Mu, Pel),
    row('subsection-head', 'supervisor', Pel),
  ),
  'council-secretariat': table(
    'e',
    row('council-secretary', 'high-leader', 'section-head', Ma),
    row('section-head', 'administrator', 'subsection-head', K, P, Mu, Pel),
    row('subsection-head', 'supervisor', Pel),
  ),
  /** Satpol PP, Dishub, Damkar, Disdik, BPKAD, Bapenda. */
  'three-level-department': table(
    'f',
    row('department-head', 'high-leader', 'department-secretary', 'division-head', Ma),
    row('department-secretary', 'administrator', 'subsection-head', K, P, Mu, Pel),
    row('division-head', 'administrator', 'subdivision-head', 'seksi-head', K, P, Mu),
    row('subdivision-head', 'supervisor', Pel),
    row('seksi-head', 'supervisor', Pel),
  ),
  /** BPBD. */
  'disaster-agency': table(
    'g',
    row('executive-head', 'administrator', 'executive-secretary', 'seksi-head', K),
    row('executive-secretary', 'supervisor', Pel),
    row('seksi-head', 'supervisor', Pel),
  ),
  district: table(
    'h',
    row('district-head', 'administrator', 'district-secretary', 'seksi-head', 'village-head'),
    row('district-secretary', 'supervisor', 'subsection-head', K, P),
    row('subsection-head', 'supervisor', Pel),
    row('seksi-head', 'supervisor', Pel),
    row('village-head', 'supervisor', 'village-secretary', 'village-seksi-head'),
    row('village-secretary', 'supervisor', Pel),
    row('village-seksi-head', 'supervisor', Pel),
  ),
  hospital: {
    ...table(
      'i',
      row('hospital-director', 'high-leader', 'section-head', 'division-head', Ma, U),
      row('section-head', 'administrator', 'subsection-head', 'seksi-head', K, P, Mu),
      row('division-head', 'administrator', 'subsection-head', 'seksi-head', K, P, Mu),
      row('subsection-head', 'supervisor', Pel),
      row('seksi-head', 'supervisor', Pel),
    ),
    interpretation: {
      id: 'Lampiran III.i tidak menyebut jenjang Direktur: jenis unit menurut analogi Lampiran III.f, yang susunannya sama.',
      en: "Annex III.i does not say the director's level: the unit type by analogy to Annex III.f, which is built alike.",
    },
  },
  /** Puskesmas. */
  'health-centre': table(
    'j',
    row('health-centre-head', 'functional-head', 'administration-head', P, Mu, Ma, U, K),
    row('administration-head', 'supervisor', Pel),
  ),
  /** UPTD. */
  'technical-unit': {
    ...table(
      'k',
      row('technical-unit-head', 'functional-head', 'administration-head', P, Mu, K),
      row('administration-head', 'supervisor', Pel),
    ),
    interpretation: {
      id: 'Lampiran III.k tidak menyebut jenjang Kepala UPTD: jenis unit menurut analogi Puskesmas (Lampiran III.j), yang susunannya sama.',
      en: "Annex III.k does not say the UPTD head's level: the unit type by analogy to the health centre (Annex III.j), which is built alike.",
    },
  },
  school: table('l', row('school-head', 'functional-head', P, Mu, Ma, U, K, Pel)),
  'non-formal-school': table('l', row('non-formal-school-head', 'functional-head', P, Mu, Ma, U, Pel)),
} as const satisfies Record<string, RaterTable>;
