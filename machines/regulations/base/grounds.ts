import type { Ground } from '../../citation.ts';
import { type Reading, readTogether } from '../../reading.ts';
import type { Actor } from '../../vocabulary.ts';
import type { EditionText, Monitoring } from '../edition.ts';

const ENDS = {
  id: 'Penugasan diberikan untuk jangka waktu tertentu; apa yang terjadi pada akhirnya tidak diatur: penugasan individu yang hasilnya belum dilaporkan berakhir sendiri, dengan pemberitahuan 30 hari sebelumnya, atau pada sepertiga terakhir bila lebih pendek dari 90 hari; yang baru dicatat atau dikembalikan sesudahnya tidak.',
  en: 'An assignment is for a given period; what happens at its end is not said: an individual assignment whose result has not been reported ends by itself, with a notice 30 days before, or in the last third where it is shorter than 90 days; one put on record or sent back after it does not.',
};

export const endsWithItsTerm = (article: string): Ground => ({ basis: [article], interpretation: ENDS });

/** No regulation sets a deadline for answering: the general law of government administration, as we read it. */
export const FIVE_WORKING_DAYS: EditionText['answerWithin'] = {
  workingDays: 5,
  basis: ['UU 30/2014 Ps.53', 'UU 6/2023'],
  interpretation: {
    id: 'Tidak ada tenggat menjawab dalam peraturan; dipakai 5 hari kerja (UU 30/2014 Ps.53 sebagaimana diubah UU 6/2023). Diam tidak memutus: diingatkan.',
    en: 'The regulation sets no deadline for answering; 5 working days are used (Law 30/2014 Art. 53 as changed by Law 6/2023). Silence does not decide: it is reminded.',
  },
};

const SET = {
  id: 'Bentuk dan saat penetapan ekspektasi tidak diatur di sini: selama tugas dilaksanakan Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja menetapkannya, yang ditugaskan menyatakannya jelas, dan keduanya dicatat; SKP sendiri tetap di luar sistem.',
  en: 'How and when expectations are set is not said here: while the task goes on, the unit head or the rater sets them, the assignee confirms them as clear, and both are on record; the SKP itself stays outside the system.',
};

/** Where a text wants expectations set and clarified between the two sides. */
export const expectationsSet = (...basis: readonly string[]): Ground => ({ basis, interpretation: SET });

const MEASURED = {
  id: 'Ukuran beban kerja tidak disebut: setiap penugasan dapat menyebut bagian waktu kerja yang diambilnya (1-100 persen); jumlahnya pada hari terpadat, dari penugasan yang masih terbuka, ditunjukkan kepada yang memutus dan dicatat; lebih dari 100 persen diperingatkan, tidak ditolak.',
  en: 'How workload is measured is not said: an assignment may say what share of working time it takes (1-100 per cent); the sum on the fullest day, of the assignments still open, is shown to whoever decides and recorded; above 100 per cent is warned of, not refused.',
};

/** Where a text wants assignments to be weighed by workload. @param besides how else the article is read */
export const workloadWeighed = (article: string, besides: Reading | null = null): Ground => ({
  basis: [article],
  interpretation: readTogether(besides, MEASURED),
});

const AT_ANY_TIME = {
  id: 'Pemantauan dan umpan balik dilakukan berkala atau sewaktu-waktu: dicatat setiap kali, dengan temuan dan arahannya, dan tidak menggerakkan tahapan.',
  en: 'Monitoring and feedback happen periodically or at any time: each is recorded, with its findings and directions, and moves no step.',
};

/** The unit head, and the level that a mechanism names. */
export const monitoredBy = (levels: readonly Actor[], ...basis: readonly string[]): Monitoring => ({
  by: ['owner.unit-head', ...levels],
  basis,
  interpretation: AT_ANY_TIME,
});
