import type { DomainCode } from '../../../machines/errors.ts';
import type { TeamObjection } from '../../../machines/team/judge/team-objection.ts';
import type { ProblemKind } from './problem-kind.ts';

type Shared =
  | 'not-your-act'
  | 'own-assignment'
  | 'reason-required'
  | 'contents-missing'
  | 'candidates-required'
  | 'time-share-invalid'
  | 'already-agreed';
type TeamCode =
  | Exclude<TeamObjection, Shared>
  | Extract<DomainCode, 'team-unknown' | 'of-team' | 'criterion-unmet' | 'qualification-unknown'>;

/** Commands about a team that the domain turned down; nothing was recorded. */
export const TEAM_PROBLEMS: Record<TeamCode, ProblemKind> = {
  'too-many-candidates': {
    status: 422,
    title: { id: 'Calon terlalu banyak', en: 'Too many candidates' },
    detail: {
      id: 'Paling banyak {most} calon dapat diajukan ({basis}).',
      en: 'At most {most} candidates may be nominated ({basis}).',
    },
  },
  'nominee-required': {
    status: 422,
    title: { id: 'Nama belum disebut', en: 'Nobody is named' },
    detail: {
      id: 'Tindakan “{act}” harus menyebut nama.',
      en: 'The act “{act}” must name a person.',
    },
  },
  'nominee-not-listed': {
    status: 422,
    title: { id: 'Bukan salah satu calon', en: 'Not one of the candidates' },
    detail: {
      id: 'Yang ditetapkan harus salah satu calon yang diajukan ({basis}).',
      en: 'Whoever is set must be one of the nominated candidates ({basis}).',
    },
  },
  'not-a-member': {
    status: 422,
    title: { id: 'Bukan anggota tim', en: 'Not a member of the team' },
    detail: {
      id: 'Yang disebut bukan anggota tim ini.',
      en: 'The person named is not a member of this team.',
    },
  },
  'already-member': {
    status: 409,
    title: { id: 'Sudah menjadi anggota', en: 'Already a member' },
    detail: {
      id: 'Pegawai ini sudah menjadi anggota atau sedang diminta.',
      en: 'This person is a member already, or has been asked for.',
    },
  },
  'member-unknown': {
    status: 422,
    title: { id: 'Anggota tidak dikenal', en: 'No such member' },
    detail: {
      id: 'Tim ini tidak memiliki anggota itu.',
      en: 'This team has no such member.',
    },
  },
  'outside-owners-unit': {
    status: 422,
    title: { id: 'Dari luar unit pemilik kinerja', en: "From outside the owner's unit" },
    detail: {
      id: 'Peran ini wajib diisi dari Unit Organisasi pemilik kinerja; dari luar hanya melalui mutasi ({basis}).',
      en: "This role must be filled from the performance owner's unit; from outside only by a transfer ({basis}).",
    },
  },
  'role-already-filled': {
    status: 409,
    title: { id: 'Peran sudah terisi', en: 'The role is filled' },
    detail: {
      id: 'Peran ini sudah terisi ({basis}).',
      en: 'This role is filled already ({basis}).',
    },
  },
  'role-vacant': {
    status: 409,
    title: { id: 'Peran tidak terisi', en: 'The role is vacant' },
    detail: {
      id: 'Peran ini tidak terisi.',
      en: 'Nobody fills this role.',
    },
  },
  'team-too-small': {
    status: 422,
    title: { id: 'Bukan tim', en: 'Not a team' },
    detail: {
      id: 'Tim kerja terdiri atas sedikitnya dua orang ({basis}).',
      en: 'A team has at least two people ({basis}).',
    },
  },
  'team-incomplete': {
    status: 409,
    title: { id: 'Tim belum lengkap', en: 'The team is not complete' },
    detail: {
      id: 'Peran yang diperlukan belum terisi semua ({basis}).',
      en: 'Not all of the roles needed are filled yet ({basis}).',
    },
  },
  'members-pending': {
    status: 409,
    title: { id: 'Masih menunggu jawaban', en: 'Answers are awaited' },
    detail: {
      id: 'Masih ada anggota yang belum dijawab unit asalnya.',
      en: 'Some members’ home units have not answered yet.',
    },
  },
  'members-not-reported': {
    status: 409,
    title: { id: 'Anggota belum melapor', en: 'Members have not reported' },
    detail: {
      id: 'Masih ada anggota yang belum melapor kepada Ketua Tim ({basis}).',
      en: 'Some members have not reported to the team leader yet ({basis}).',
    },
  },
  'leader-missing': {
    status: 409,
    title: { id: 'Ketua Tim belum ada', en: 'There is no team leader' },
    detail: {
      id: 'Ketua Tim harus ditetapkan lebih dahulu ({basis}).',
      en: 'The team leader must be set first ({basis}).',
    },
  },
  'field-required': {
    status: 422,
    title: { id: 'Bidang kompetensi harus disebut', en: 'The field of competence is required' },
    detail: {
      id: 'Peraturan menuntut kompetensi di bidangnya: sebut bidang pekerjaan tim.',
      en: 'The regulation asks for competence in the field: say the field of the team’s work.',
    },
  },
  'period-outside-term': {
    status: 422,
    title: { id: 'Masa laporan di luar jangka waktu tim', en: "Period outside the team's term" },
    detail: {
      id: 'Masa laporan harus berada di dalam jangka waktu tim ({basis}).',
      en: "The period of a report must lie within the team's term ({basis}).",
    },
  },
  'period-reported': {
    status: 409,
    title: { id: 'Masa itu sudah dilaporkan', en: 'The period has been reported' },
    detail: {
      id: 'Untuk masa itu, atau sebagian darinya, sudah ada laporan ({basis}).',
      en: 'There is a report for that period already, or for a part of it ({basis}).',
    },
  },
  'leader-required': {
    status: 422,
    title: { id: 'Ketua Tim wajib ada', en: 'A team leader is required' },
    detail: {
      id: 'Tim menurut peraturan ini tidak dapat tanpa Ketua Tim ({basis}).',
      en: 'By this regulation a team cannot be without a leader ({basis}).',
    },
  },
  'scope-exceeded': {
    status: 422,
    title: { id: 'Melampaui lingkup tim', en: "Beyond the team's scope" },
    detail: {
      id: 'Anggota ini berasal dari luar lingkup tim yang dibentuk: bentuk tim dengan lingkup yang lebih luas.',
      en: 'This member comes from beyond the scope for which the team was formed: form one of a wider scope.',
    },
  },
  'term-exceeded': {
    status: 422,
    title: { id: 'Jangka waktu terlalu lama', en: 'The term is too long' },
    detail: {
      id: 'Jangka waktu tim melampaui batas ({basis}).',
      en: "The team's term is longer than allowed ({basis}).",
    },
  },
  'question-unknown': {
    status: 409,
    title: { id: 'Tidak ada yang menunggu jawaban', en: 'Nothing awaits this answer' },
    detail: {
      id: 'Permintaan laporan atau kendala itu tidak ada, atau sudah dijawab.',
      en: 'There is no such report request or obstacle, or it has been answered.',
    },
  },
  'supporting-data-missing': {
    status: 422,
    title: { id: 'Tanpa data dukung', en: 'Supporting data are missing' },
    detail: {
      id: 'Laporan harus disertai data dukung ({basis}).',
      en: 'A report must come with its supporting data ({basis}).',
    },
  },
  'attestation-missing': {
    status: 422,
    title: { id: 'Syarat belum dinyatakan terpenuhi', en: 'A condition is not attested' },
    detail: {
      id: 'Yang membentuk tim atau mengajukan calon harus menyatakan terpenuhinya syarat {criterion} ({basis}).',
      en: 'Whoever forms the team or nominates must attest the condition {criterion} ({basis}).',
    },
  },
  'plan-missing': {
    status: 409,
    title: { id: 'Rencana tim belum ada', en: 'There is no plan yet' },
    detail: { id: 'Tim belum menyusun rencananya.', en: 'The team has not made its plan yet.' },
  },
  'agreement-missing': {
    status: 409,
    title: { id: 'Perjanjian Kinerja belum ada', en: 'There is no performance agreement' },
    detail: {
      id: 'Ketua Tim harus membuat Perjanjian Kinerja lebih dahulu ({basis}).',
      en: 'The team leader must make the performance agreement first ({basis}).',
    },
  },
  'team-unknown': {
    status: 404,
    title: { id: 'Tim tidak ditemukan', en: 'No such team' },
    detail: {
      id: 'Tim ini tidak ada, atau Anda tidak berhak melihatnya.',
      en: 'There is no such team, or you may not see it.',
    },
  },
  'of-team': {
    status: 409,
    title: { id: 'Dilakukan pada tim', en: 'Done in the team' },
    detail: {
      id: 'Langkah ini dilakukan bagi seluruh tim, bukan pada penugasan seorang anggota.',
      en: 'This step is done for the whole team, not in one member’s assignment.',
    },
  },
  'criterion-unmet': {
    status: 422,
    title: { id: 'Syarat tidak terpenuhi', en: 'A criterion is not met' },
    detail: {
      id: 'Pegawai yang disebut tidak memenuhi syarat {criterion} ({basis}).',
      en: 'The person named does not meet the criterion {criterion} ({basis}).',
    },
  },
  'qualification-unknown': {
    status: 422,
    title: { id: 'Data kualifikasi tidak ada', en: 'No qualifications on record' },
    detail: {
      id: 'Direktori tidak memuat kualifikasi pegawai yang disebut.',
      en: 'The directory holds no qualifications of the person named.',
    },
  },
};
