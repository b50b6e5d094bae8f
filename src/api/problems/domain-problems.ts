import type { DomainCode } from '../../../machines/errors.ts';
import type { ProblemKind } from './problem-kind.ts';
import { TEAM_PROBLEMS } from './team-problems.ts';

/** Commands that the domain turned down; nothing was recorded. */
export const DOMAIN_PROBLEMS: Record<DomainCode, ProblemKind> = {
  ...TEAM_PROBLEMS,
  'not-your-act': {
    status: 403,
    title: { id: 'Bukan tindakan Anda', en: 'Not your act' },
    detail: { id: 'Tindakan “{act}” ada pada: {actor}.', en: 'The act “{act}” belongs to: {actor}.' },
  },
  'own-request': {
    status: 403,
    title: { id: 'Permohonan sendiri', en: 'Your own request' },
    detail: {
      id: 'Tidak seorang pun memutus permohonannya sendiri.',
      en: 'Nobody decides on their own request.',
    },
  },
  'own-assignment': {
    status: 403,
    title: { id: 'Penugasan sendiri', en: 'Your own assignment' },
    detail: {
      id: 'Tidak seorang pun bertindak sebagai pejabat atas penugasannya sendiri.',
      en: 'Nobody acts as an official on their own assignment.',
    },
  },
  'reason-required': {
    status: 422,
    title: { id: 'Alasan wajib diisi', en: 'A reason is required' },
    detail: { id: 'Tindakan “{act}” harus disertai alasan.', en: 'The act “{act}” must come with a reason.' },
  },
  'contents-missing': {
    status: 422,
    title: { id: 'Permohonan belum lengkap', en: 'The request is not complete' },
    detail: { id: 'Permohonan belum memuat: {missing}.', en: 'The request does not say: {missing}.' },
  },
  'already-agreed': {
    status: 409,
    title: { id: 'Sudah disepakati', en: 'Already agreed' },
    detail: {
      id: 'Hal itu sudah disepakati atau dinyatakan jelas.',
      en: 'This has been agreed to, or confirmed, already.',
    },
  },
  'expectations-unset': {
    status: 409,
    title: { id: 'Ekspektasi belum ditetapkan', en: 'No expectations are set' },
    detail: {
      id: 'Belum ada ekspektasi yang dapat dinyatakan jelas.',
      en: 'There are no expectations yet that could be confirmed.',
    },
  },
  'time-share-invalid': {
    status: 422,
    title: { id: 'Bagian waktu tidak mungkin', en: 'Impossible share of time' },
    detail: {
      id: 'Bagian waktu kerja adalah bilangan bulat dari 1 sampai 100 persen, bukan {timeShare} ({basis}).',
      en: 'A share of working time is a whole number from 1 to 100 per cent, not {timeShare} ({basis}).',
    },
  },
  'assignee-required': {
    status: 422,
    title: { id: 'Pegawai belum disebut', en: 'Nobody is named' },
    detail: {
      id: 'Tindakan “{act}” harus menyebut pegawai yang ditugaskan.',
      en: 'The act “{act}” must name the person to assign.',
    },
  },
  'assignee-not-listed': {
    status: 422,
    title: { id: 'Pegawai di luar daftar', en: 'Not on the list' },
    detail: {
      id: 'Pegawai yang disebut tidak ada dalam daftar nama surat jawaban.',
      en: 'The person named is not on the list of names of the reply.',
    },
  },
  'candidates-required': {
    status: 422,
    title: { id: 'Daftar nama belum diisi', en: 'A list of names is required' },
    detail: {
      id: 'Tindakan “{act}” harus memuat daftar nama pegawai yang tersedia.',
      en: 'The act “{act}” must list the people who are available.',
    },
  },
  'award-required': {
    status: 422,
    title: { id: 'Jenis penghargaan belum disebut', en: 'Which award is not said' },
    detail: {
      id: 'Usulan penghargaan harus menyebut salah satu jenisnya ({basis}).',
      en: 'The proposal must name one of the awards ({basis}).',
    },
  },
  'award-not-listed': {
    status: 422,
    title: { id: 'Jenis penghargaan tidak dikenal', en: 'No such award' },
    detail: {
      id: 'Peraturan ini tidak menyebut jenis penghargaan itu ({basis}).',
      en: 'This regulation does not list that award ({basis}).',
    },
  },
  'already-proposed': {
    status: 409,
    title: { id: 'Sudah diusulkan', en: 'Already proposed' },
    detail: {
      id: 'Tindak lanjut itu sudah diusulkan bagi tugas ini ({basis}).',
      en: 'This has been proposed for the task already ({basis}).',
    },
  },
  'incoming-letter-required': {
    status: 422,
    title: { id: 'Surat instansi lain belum disertakan', en: "The other agency's letter is missing" },
    detail: {
      id: 'Instansi asal belum memakai sistem ini: tindakannya dicatat dengan surat yang menyatakannya, yang tidak bertanggal kemudian.',
      en: 'The home agency is not on this system: its act is put on record with the letter that tells it, which bears no later day.',
    },
  },
  'act-not-available': {
    status: 409,
    title: { id: 'Tindakan tidak tersedia', en: 'Act not available' },
    detail: {
      id: 'Tindakan “{act}” tidak tersedia pada langkah yang sedang berjalan.',
      en: 'The act “{act}” is not available at the present step.',
    },
  },
  'already-decided': {
    status: 409,
    title: { id: 'Sudah diputus', en: 'Already decided' },
    detail: {
      id: 'Langkah ini sudah ditindaklanjuti oleh {by} pada {when}.',
      en: 'This step was already decided by {by} on {when}.',
    },
  },
  'assignment-closed': {
    status: 409,
    title: { id: 'Penugasan telah berakhir', en: 'The assignment has ended' },
    detail: {
      id: 'Penugasan ini telah berakhir; tindakan terakhir oleh {by} pada {when}.',
      en: 'This assignment has ended; the last act was by {by} on {when}.',
    },
  },
  'assignment-exists': {
    status: 409,
    title: { id: 'Penugasan sudah ada', en: 'The assignment exists' },
    detail: { id: 'Penugasan ini sudah dimulai.', en: 'This assignment has already begun.' },
  },
  'assignment-unknown': {
    status: 404,
    title: { id: 'Penugasan tidak ditemukan', en: 'Assignment not found' },
    detail: {
      id: 'Tidak ada penugasan dengan tanda pengenal ini yang dapat Anda lihat.',
      en: 'There is no assignment with this id that you may see.',
    },
  },
  'stale-version': {
    status: 412,
    title: { id: 'Penugasan sudah berubah', en: 'The assignment has changed' },
    detail: {
      id: 'Penugasan ini berubah sejak Anda membacanya, terakhir oleh {by} pada {when}. Baca kembali sebelum bertindak.',
      en: 'This assignment has changed since you read it, last by {by} on {when}. Read it again before you act.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { id: 'Idempotency-Key sudah dipakai', en: 'Idempotency-Key already used' },
    detail: {
      id: 'Kunci ini sudah datang dengan permintaan lain. Pakai kunci baru untuk permintaan baru.',
      en: 'This key has come with another request. Use a new key for a new request.',
    },
  },
  'not-authorised': {
    status: 403,
    title: { id: 'Tidak berwenang', en: 'Not authorised' },
    detail: {
      id: 'Saat ini Anda tidak memegang, dan tidak bertindak untuk, jabatan yang berwenang.',
      en: 'You neither hold nor act for the position that has this authority now.',
    },
  },
  'assignee-ineligible': {
    status: 422,
    title: { id: 'Pegawai tidak dapat ditugaskan', en: 'The person cannot be assigned' },
    detail: {
      id: 'Pegawai yang disebut tidak berkedudukan pada unit asal.',
      en: 'The person named has no placement in the home unit.',
    },
  },
  'period-invalid': {
    status: 422,
    title: { id: 'Jangka waktu tidak sah', en: 'Impossible period' },
    detail: {
      id: 'Jangka waktu dari {from} sampai {to} terbalik.',
      en: 'The period from {from} to {to} runs backwards.',
    },
  },
  'calendar-unknown': {
    status: 422,
    title: { id: 'Kalender belum ada', en: 'No calendar for that year' },
    detail: {
      id: 'Tenggat jatuh pada tahun {year}, yang hari liburnya belum ditetapkan dalam tabel kalender.',
      en: 'A deadline would fall in {year}, for which there is no table of holidays yet.',
    },
  },
  'regulation-not-in-force': {
    status: 422,
    title: { id: 'Peraturan tidak berlaku', en: 'Regulation not in force' },
    detail: {
      id: 'Pada {on} tidak ada edisi peraturan “{regulation}” yang berlaku.',
      en: 'No edition of the regulation “{regulation}” is in force on {on}.',
    },
  },
  'unit-unknown': {
    status: 422,
    title: { id: 'Unit tidak dikenal', en: 'Unknown unit' },
    detail: { id: 'Tidak ada unit organisasi “{unit}”.', en: 'There is no unit “{unit}”.' },
  },
  'route-unfit': {
    status: 422,
    title: { id: 'Cara penugasan tidak sesuai', en: 'The route does not fit' },
    detail: {
      id: 'Cara “{route}” tidak sesuai dengan letak kedua unit.',
      en: 'The route “{route}” does not fit where the two units are.',
    },
  },
  'post-without-rater': {
    status: 422,
    title: { id: 'Jabatan tanpa Pejabat Penilai Kinerja', en: 'A post that nobody rates' },
    detail: {
      id: 'Tabel {table} tidak memuat baris bagi jabatan “{post}”: tidak seorang pun dinilai berdasarkan dugaan.',
      en: 'The table {table} has no row for the post “{post}”: nobody is rated by a guess.',
    },
  },
  'rater-changed': {
    status: 409,
    title: { id: 'Pejabat Penilai Kinerja sudah berubah', en: 'The rater has changed' },
    detail: {
      id: 'Jabatan atau jenjang pegawai ini berubah sejak permohonan disusun, sehingga penilainya lain. Ajukan kembali.',
      en: "The person's post or grade has changed since this was asked, and so has the rater. Ask again.",
    },
  },
  'seat-vacant': {
    status: 422,
    title: { id: 'Jabatan belum ditetapkan', en: 'No position is named' },
    detail: {
      id: 'Pada unit “{unit}” belum ditetapkan jabatan sebagai: {actor}.',
      en: 'The unit “{unit}” names no position as: {actor}.',
    },
  },
};
