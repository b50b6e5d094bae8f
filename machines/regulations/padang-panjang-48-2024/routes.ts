import type { StepName } from '../../vocabulary.ts';
import { type Amendment, likeBase } from '../amend.ts';
import { BASE_ROUTES } from '../base/routes.ts';
import { inBothForms, type Routes, type RouteText, type RouteVariant } from '../route-text.ts';
import { LAMP_III } from './readings.ts';

const ASSIGNED_AS_BASE = {
  id: 'Tata cara penugasan ada dalam Lampiran III (Ps.9), yang tidak tersedia: langkah ini mengikuti model dasar.',
  en: 'How assignments are made is in Annex III (Art. 9), which is not held: this step follows the base model.',
};
/** A route of the base: every step a reading of Lampiran III, beside the articles that speak of it themselves. */
const asBase = (variant: RouteVariant, articles: Partial<Record<StepName, readonly string[]>> = {}): RouteText => {
  const readings = (BASE_ROUTES[variant] ?? []).map(({ step }): [StepName, Amendment] => [
    step,
    { basis: [...(articles[step] ?? []), LAMP_III], interpretation: ASSIGNED_AS_BASE },
  ]);
  return inBothForms(likeBase(variant, Object.fromEntries(readings)));
};
export const ROUTES: Routes = {
  'appointment-in-unit': asBase('appointment-in-unit', { 'owner.unit-head appoint': ['Ps.8(2)', 'Ps.8(4)'] }),
  'appointment-in-unit.rater-sets': asBase('appointment-in-unit.rater-sets', {
    'owner.rater appoint': ['Ps.8(2)', 'Ps.8(4)'],
  }),
  'appointment-cross-unit': asBase('appointment-cross-unit', { 'owner.unit-head request': ['Ps.7(2)'] }),
  'appointment-cross-agency': asBase('appointment-cross-agency', {
    'owner.unit-head request': ['Ps.7(2)'],
    'home.rater appoint': ['Ps.8(2)', 'Ps.8(4)'],
  }),
  'voluntary-in-unit': asBase('voluntary-in-unit', {
    'assignee request': ['Ps.8(3)'],
    'owner.unit-head approve': ['Ps.8(4)'],
  }),
  'voluntary-cross-unit': asBase('voluntary-cross-unit', {
    'assignee request': ['Ps.8(3)'],
    'home.rater approve': ['Ps.8(4)'],
  }),
};
