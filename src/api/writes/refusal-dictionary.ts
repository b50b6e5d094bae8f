/**
 * What refusals have in common, for their compression. Rows that were kept with it can be read with nothing else: it never
 * changes. The most common parts stand last, as RFC 1951 finds those with the fewest bits.
 */
export const REFUSAL_DICTIONARY = Buffer.from(
  [
    'Permohonan belum memuat: Pegawai yang disebut tidak berkedudukan pada unit asal. harus menyebut pegawai yang ditugaskan.',
    'Saat ini Anda tidak memegang, dan tidak bertindak untuk, jabatan yang berwenang. tidak memenuhi syarat ',
    'You neither hold nor act for the position that has this authority now. This step was already decided by ',
    'The act “” is not available at the present step. must come with a reason. belongs to: ',
    'Penugasan ini berubah sejak Anda membacanya, terakhir oleh  pada . Baca kembali sebelum bertindak.',
    'This assignment has changed since you read it, last by . Read it again before you act.',
    'Langkah ini sudah ditindaklanjuti oleh  pada  November 2026 pukul  WIB. Tindakan “” tidak tersedia pada langkah yang sedang berjalan.',
    '"basis":["Dairi Lamp. B.2 (cara) Probolinggo Lamp. II.B Surakarta Lamp. Langsa Ps.Padang Panjang Ps."],"missing":["purpose","competence","target"],',
    '"zone":"Asia/Jakarta"},"expected":,"actor":"owner.unit-head","home.rater","assignee","act":"approve","refuse","review","step":"home-unit-head-owner-rater-',
    '"version":,"last":{"type":"requested","step":"owner-unit-head-request","at":"2026-11-T00:00:00.000Z","person":{"id":"o-00","name":""},"position":{"id":"kabid-kepala-","title":"Kepala Bidang "},',
    '"type":"/problems/not-your-act","title":"Bukan tindakan Anda","status":403,"detail":"Tindakan “',
    '"type":"/problems/already-decided","title":"Sudah diputus","status":409,"detail":"',
    '","instance":"urn:uuid:-4","code":"stale-version"}',
  ].join(''),
);
