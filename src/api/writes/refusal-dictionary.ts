/**
 * What refusals have in common, for their compression. Rows that were kept with it can be read with nothing else: it never
 * changes. The most common parts stand last, as RFC 1951 finds those with the fewest bits.
 */
export const REFUSAL_DICTIONARY = Buffer.from(
  [
    '{"typology":"","post":"JF Ahli Madya","table":"Surakarta Lamp. III.","basis":["Surakarta Lamp. III 2.1 (pendukung)","interpretation":{"id":"',
    'Tabel tidak memuat jabatan ini dan ketentuan umum Lampiran III 2.1 tidak mengaturnya; Pejabat Penilai Kinerja adalah atasan langsung, paling rendah Pengawas.',
    'Tabel tidak memuat jabatan ini; ketentuan umum bagi JF pendukung: JF Keterampilan di bawah Sekretaris atau Kepala Bagian. JF Ahli Muda dan Pertama di bawah Jabatan Administrator.',
    'Tabel tidak memuat jabatan ini; ketentuan umum: JF Ahli Utama dan Madya di bawah Jabatan Pimpinan Tinggi Pratama.","en":"',
    'The table lacks this post and the general rule of Annex III 2.1 does not cover it; the rater is the direct superior, at lowest a supervisor.',
    'The table lacks this post; the general rule for supporting posts: JF Keterampilan sit under the secretary or section head. JF Ahli Muda and Pertama sit under the administrator.',
    'The table lacks this post; the general rule: JF Ahli Utama and Madya sit under the high leader."},"type":"/problems/post-without-rater","title":"Jabatan tanpa Pejabat Penilai Kinerja',
    'Tabel {table} tidak memuat baris bagi jabatan “: tidak seorang pun dinilai berdasarkan dugaan.',
    'A post that nobody rates. The table has no row for the post “”: nobody is rated by a guess.',
    'Masih ada anggota yang belum melapor kepada Ketua Tim (Some members have not reported to the team leader yet (',
    'Yang membentuk tim atau mengajukan calon harus menyatakan terpenuhinya syarat ',
    'Cara “Penunjukan dalam unit organisasi” tidak sesuai dengan letak kedua unit. The route “” does not fit where the two units are.',
    'The request is not complete. The request does not say: Purpose; Competence, skill or craft needed; Expectation or target.',
    '"basis":["Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 1","Dairi Ps.1(28)","Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir 2","contents-missing","Permohonan belum lengkap"',
    'Tujuan penugasan; Kompetensi, keahlian, atau keterampilan yang dibutuhkan; Ekspektasi atau target.',
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
