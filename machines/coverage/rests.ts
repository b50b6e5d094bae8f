import { type Attestation, attestationName } from '../attestations.ts';
import { type Criterion, criterionName } from '../team/procedure/criteria.ts';
import type { RoleAct, TeamSideAct, TeamStepAct } from '../team/procedure/team-facts.ts';
import type { Act, Actor, Award, Content, TeamRole } from '../vocabulary.ts';
import { ACTOR_WORDS } from '../words/actors.ts';
import { ACT_WORDS } from '../words/acts.ts';
import { CRITERION_WORDS } from '../words/criteria.ts';
import { AWARD_WORDS, ROLE_WORDS } from '../words/kinds.ts';
import type { Label } from '../words/label.ts';
import { TEAM_ACT_WORDS } from '../words/team-acts.ts';
import { CONTENT_WORDS } from '../words/typed-fields.ts';
/** What of the data can rest on an article: for programs as a row of the law names it, e.g. `owner.unit-head appoint`, and in words. */
export interface Rests {
  readonly what: string;
  readonly label: Label;
}

type AnyAct = Act | TeamStepAct | RoleAct | TeamSideAct;

export const step = (actor: Actor, act: AnyAct): Rests => ({
  what: `${actor} ${act}`,
  label: joined(ACTOR_WORDS[actor], ': ', wordsOf(act)),
});

export const beside = (act: AnyAct): Rests => ({
  what: `may ${act}`,
  label: joined({ id: 'boleh', en: 'may' }, ': ', wordsOf(act)),
});

export const award = (act: Act, kind: Award): Rests => ({
  what: `may ${act} (${kind})`,
  label: joined(ACT_WORDS[act], ': ', AWARD_WORDS[kind]),
});

export const content = (field: Content): Rests => ({
  what: `request says ${field}`,
  label: joined({ id: 'permohonan menyebut', en: 'the request says' }, ': ', CONTENT_WORDS[field]),
});

export const attested = (asked: Attestation): Rests => ({
  what: `attested ${attestationName(asked)}`,
  label: joined({ id: 'dinyatakan', en: 'attested' }, ': ', CRITERION_WORDS[asked.kind]),
});

export const criterion = (of: Criterion): Rests => ({ what: criterionName(of), label: CRITERION_WORDS[of.kind] });

export const role = (of: TeamRole): Rests => ({ what: of, label: ROLE_WORDS[of] });

/** Something of a role, or of a region of the chart that is named after one. */
export const ofRole = (of: TeamRole, { what, label }: Rests): Rests => ({
  what: `${of}: ${what}`,
  label: joined(ROLE_WORDS[of], ', ', label),
});

/** What an act after the end asks for. */
export const ofAct = (act: Act, { what, label }: Rests): Rests => ({
  what: `${act}: ${what}`,
  label: joined(ACT_WORDS[act], ': ', label),
});

export const ENDS: Rests = {
  what: 'ends at its term',
  label: { id: 'berakhir pada akhir jangka waktunya', en: 'ends at its term' },
};
export const ANSWER_DUE: Rests = {
  what: 'deadline for answers',
  label: { id: 'tenggat menjawab', en: 'deadline for answers' },
};
export const MONITORING_DUE: Rests = {
  what: 'monitoring due',
  label: { id: 'waktu pemantauan', en: 'monitoring due' },
};
export const THIRD_LEVEL: Rests = {
  what: 'third level leads',
  label: { id: 'pejabat level 3 memimpin', en: 'the third level leads' },
};
export const VACANCY_DUE: Rests = {
  what: 'vacancy due',
  label: { id: 'tenggat mengisi kekosongan', en: 'vacancy due' },
};
export const WORKLOAD: Rests = {
  what: 'workload weighed',
  label: { id: 'beban kerja ditimbang', en: 'workload weighed' },
};
export const OUTSIDE: Rests = {
  what: 'outside the teams',
  label: { id: 'di luar tim', en: 'outside the teams' },
};
export const origin = (how: 'preferred' | 'required'): Rests => ({
  what: `${how} from the owner's unit`,
  label:
    how === 'preferred'
      ? { id: 'diutamakan dari unit pemilik kinerja', en: "preferred from the owner's unit" }
      : { id: 'wajib dari unit pemilik kinerja', en: "required from the owner's unit" },
});

const wordsOf = (act: AnyAct): Label =>
  act in TEAM_ACT_WORDS ? TEAM_ACT_WORDS[act as keyof typeof TEAM_ACT_WORDS] : ACT_WORDS[act as Act];

const joined = (first: Label, between: string, then: Label): Label => ({
  id: `${first.id}${between}${then.id}`,
  en: `${first.en}${between}${then.en}`,
});
