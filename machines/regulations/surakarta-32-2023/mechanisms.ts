import type { Ground } from '../../citation.ts';
import type { EditionText, Mechanism, TeamWork } from '../edition.ts';

const DETAILS = {
  id: 'Ps.20(3)a tidak menyebut siapa yang menyusun rincian kegiatan penugasan individu: pegawai yang ditugaskan menyusunnya bersama Pimpinan Unit Organisasi, menurut analogi Ps.23(5)a.',
  en: 'Art. 20(3)a does not say who details the activities of an individual assignment: the assignee does, together with the unit head, by analogy to Art. 23(5)a.',
};
const THROUGH_RATER = {
  id: 'Ps.26(2) melaporkan langsung kepada Pimpinan Unit Organisasi, Lampiran VI.1.a melalui Pejabat Penilai Kinerja: laporan ditujukan kepada Pimpinan dan ditinjau lebih dahulu oleh Pejabat Penilai Kinerja.',
  en: 'Art. 26(2) has the report go directly to the unit head, Annex VI.1.a through the rater: it is addressed to the unit head, and the rater reviews it first.',
};
const THROUGH_SECTION_HEAD = {
  id: 'Ps.26(2) melaporkan langsung kepada Pimpinan Unit Organisasi, Lampiran VI.1.b melalui Asisten dan Kepala Bagian: laporan ditujukan kepada Sekretaris Daerah, ditinjau lebih dahulu oleh Asisten, dengan tembusan Kepala Bagian.',
  en: 'Art. 26(2) has the report go directly to the unit head, Annex VI.1.b through the assistant and the section head: it is addressed to the regional secretary, the assistant reviews it first, and the section head has a copy.',
};
const CONSIDERED = {
  id: 'Bentuk dan saat pertimbangan Kepala Bagian tidak diatur: ia memberikannya atas laporan, sebelum Asisten meninjau; ia tidak memutus.',
  en: 'How and when the section head is heard is not said: on the report, before the assistant reviews it; the section head does not decide.',
};
const THROUGH_RATER_OR_CONTROLLER = {
  id: 'Ps.26(3)b menyebut Pejabat Penilai Kinerja atau Pengendali tanpa memilih: laporan melalui Pejabat Penilai Kinerja, yang mengevaluasi hasil tim (Lampiran IV 3.1.2.3.a); Pengendali, bila ada, diberi tahu dan melapor sendiri (Lampiran VI.3).',
  en: "Art. 26(3)b names the rater or the controller without choosing: the report goes through the rater, who evaluates the team's results (Annex IV 3.1.2.3.a); the controller, where there is one, is told and reports on the own part (Annex VI.3).",
};
const IMPROVED = {
  id: 'Teks meminta Kepala Unit (individu) atau Unit Organisasi (tim) melakukan perbaikan tanpa menyebut caranya: hasil dikembalikan kepada individu atau tim dan ditinjau kembali dari bawah.',
  en: 'The text has the unit head (individual) or the unit (team) make the improvement without saying how: the result is returned to the individual or team, and reviewed again from the bottom.',
};
const ONE_OFFICIAL = {
  id: 'Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi adalah satu pejabat (Lampiran III): evaluasi dan pernyataan selesai tetap dua langkah, yang dicatat dengan satu keputusan.',
  en: 'Rater and unit head are one official (Annex III): evaluation and the declaration that it is complete remain two steps, which one decision records.',
};

/** The rater evaluates, the unit head declares it complete: the same in every mechanism [Lamp. IV 3.1.1.3, 3.1.2.3]. */
const ratedAndHeaded = (places: readonly string[], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain: ['owner.rater', 'owner.unit-head'],
  plan: { basis: ['Ps.20(3)a', 'Ps.22', 'Lamp. IV 3.1.1.1'], interpretation: DETAILS },
  report: { basis: ['Ps.26(1)', 'Ps.26(2)', 'Lamp. VI.1.a'], interpretation: THROUGH_RATER },
  review: reviewed(places),
  return: { basis: ['Lamp. IV 3.1.1.3.c', 'Lamp. IV 3.1.2.3.c'], interpretation: IMPROVED },
  ...readings,
});

const reviewed = (places: readonly string[]): Ground => ({
  basis: ['Lamp. IV 3.1.1.3', 'Lamp. IV 3.1.2.3', ...places],
});

/** Rater and unit head are one official: there is nobody to report through. */
const oneOfficial = (places: readonly string[]): Mechanism =>
  ratedAndHeaded(places, {
    report: { basis: ['Ps.26(1)', 'Ps.26(2)', 'Lamp. VI.1.a'] },
    review: { ...reviewed(places), interpretation: ONE_OFFICIAL },
  });

/** Ten unit types, by the tables of Lampiran III and the flows of Lampiran IV 3.3. */
export const MECHANISMS: EditionText['mechanisms'] = {
  'administrator-rates-high-leader-heads': ratedAndHeaded([
    'Lamp. IV 3.3.a',
    'Lamp. III.b',
    'Lamp. III.c',
    'Lamp. III.d',
    'Lamp. III.e',
    'Lamp. III.f',
  ]),
  'supervisor-rates-high-leader-heads': ratedAndHeaded([
    'Lamp. III.b',
    'Lamp. III.c',
    'Lamp. III.d',
    'Lamp. III.e',
    'Lamp. III.f',
  ]),
  'section-head-rates-secretary-heads': ratedAndHeaded(['Lamp. IV 3.3.c', 'Lamp. III.a']),
  // JF Ahli Madya: appraised with the consideration of the section head, who reads the report too.
  'assistant-rates-secretary-heads': ratedAndHeaded(['Lamp. IV 3.3.c', 'Lamp. III.a', 'Ps.28(3)'], {
    consideration: { by: 'section-head', basis: ['Ps.28(3)', 'Lamp. VI.1.b'], interpretation: CONSIDERED },
    report: {
      basis: ['Ps.26(1)', 'Ps.26(2)', 'Lamp. VI.1.b', 'Ps.28(3)'],
      copies: ['section-head'],
      interpretation: THROUGH_SECTION_HEAD,
    },
  }),
  'supervisor-rates-secretary-heads': ratedAndHeaded(['Lamp. IV 3.3.c', 'Lamp. III.a']),
  'supervisor-rates-administrator-heads': ratedAndHeaded(['Lamp. IV 3.3.e', 'Lamp. III.g', 'Lamp. III.h']),
  'supervisor-rates-functional-heads': ratedAndHeaded(['Lamp. IV 3.3.d', 'Lamp. III.j', 'Lamp. III.k']),
  'high-leader-rates-and-heads': oneOfficial([
    'Lamp. IV 3.3.b',
    'Lamp. III.b',
    'Lamp. III.c',
    'Lamp. III.d',
    'Lamp. III.e',
    'Lamp. III.f',
  ]),
  'administrator-alone': oneOfficial(['Lamp. III.g']),
  'functional-alone': oneOfficial(['Lamp. IV 3.3.d', 'Lamp. III.j', 'Lamp. III.k', 'Lamp. III.l']),
};

export const TEAM_WORK: TeamWork = {
  plan: {
    basis: [
      'Ps.20(3)a',
      'Ps.20(3)b',
      'Ps.23(5)a',
      'Ps.23(5)b',
      'Lamp. IV 3.1.2.3.d butir 4)a',
      'Lamp. IV 3.1.2.3.d butir 4)b',
    ],
  },
  memberReport: { basis: ['Ps.23(6)c', 'Ps.26(1)', 'Ps.26(3)a', 'Lamp. VI.2.a'] },
  leaderReport: {
    basis: ['Ps.26(1)', 'Ps.26(3)b', 'Lamp. VI.2.b', 'Ps.23(5)e', 'Lamp. IV 3.1.2.3.d butir 4)e'],
    copies: ['owner.rater', 'home.rater'],
    informs: ['controller'],
    interpretation: THROUGH_RATER_OR_CONTROLLER,
  },
};
