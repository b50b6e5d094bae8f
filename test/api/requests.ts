import type { Body } from './test-api.ts';

const PERIOD = { from: '2026-12-01', to: '2026-12-31' };
const CONTENTS = { purpose: 'Menyusun peta jabatan', competence: 'Analis', target: 'Satu dokumen' };

/** Bodies that begin an assignment. */
export const inUnit = (more: Body = {}): Body => ({
  route: 'appointment-in-unit',
  ownerUnit: 'unit-a',
  period: PERIOD,
  purpose: CONTENTS.purpose,
  competence: CONTENTS.competence,
  assignee: 'o-ani',
  ...more,
});

/** Asked by unit b's head; rater and unit head of the home unit are two officials. */
export const crossUnit = (more: Body = {}): Body => ({
  route: 'appointment-cross-unit',
  ownerUnit: 'unit-b',
  homeUnit: 'unit-a',
  period: PERIOD,
  ...CONTENTS,
  ...more,
});

export const crossAgency = (more: Body = {}): Body => ({
  route: 'appointment-cross-agency',
  ownerUnit: 'unit-a',
  homeUnit: 'unit-n',
  period: PERIOD,
  ...CONTENTS,
  ...more,
});

export const voluntary = (more: Body = {}): Body => ({
  route: 'voluntary-in-unit',
  ownerUnit: 'unit-a',
  period: PERIOD,
  purpose: CONTENTS.purpose,
  competence: CONTENTS.competence,
  attested: { competent: true, additional: true },
  ...more,
});

/** Formed by unit a's head; its members are of the unit. */
export const formTeam = (more: Body = {}): Body => ({
  ownerUnit: 'unit-a',
  scope: 'in-unit',
  period: PERIOD,
  size: 2,
  name: 'Tim Peta',
  purpose: CONTENTS.purpose,
  ...more,
});
