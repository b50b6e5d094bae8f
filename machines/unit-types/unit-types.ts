import type { Reviewer, UnitTypeId } from '../vocabulary.ts';

/** Who rates and who heads in each type of unit, by level of position. The regulation's mechanism says who reviews. */
export const RATER_AND_HEAD: Record<UnitTypeId, { readonly rater: Reviewer; readonly unitHead: Reviewer }> = {
  'high-leader-rates': { rater: 'high-leader', unitHead: 'administrator' },
  'administrator-rates-and-heads': { rater: 'administrator', unitHead: 'administrator' },
  'high-leader-rates-and-heads': { rater: 'high-leader', unitHead: 'high-leader' },
  'administrator-rates': { rater: 'administrator', unitHead: 'supervisor' },
  'administrator-alone': { rater: 'administrator', unitHead: 'administrator' },
  'supervisor-alone': { rater: 'supervisor', unitHead: 'supervisor' },
  'functional-alone': { rater: 'functional-head', unitHead: 'functional-head' },
  'secretary-rates': { rater: 'regional-secretary', unitHead: 'assistant' },
  'assistant-rates': { rater: 'assistant', unitHead: 'section-head' },
  'section-head-rates-and-heads': { rater: 'section-head', unitHead: 'section-head' },
  'supervisor-rates-and-heads': { rater: 'supervisor', unitHead: 'supervisor' },
  'administrator-rates-high-leader-heads': { rater: 'administrator', unitHead: 'high-leader' },
  'supervisor-rates-high-leader-heads': { rater: 'supervisor', unitHead: 'high-leader' },
  'section-head-rates-secretary-heads': { rater: 'section-head', unitHead: 'regional-secretary' },
  'assistant-rates-secretary-heads': { rater: 'assistant', unitHead: 'regional-secretary' },
  'supervisor-rates-secretary-heads': { rater: 'supervisor', unitHead: 'regional-secretary' },
  'supervisor-rates-administrator-heads': { rater: 'supervisor', unitHead: 'administrator' },
  'supervisor-rates-functional-heads': { rater: 'supervisor', unitHead: 'functional-head' },
};
