/** Readings that hold for the teams of every regulation. Their English stands in `team-readings.en.ts`. */
export const TEAM_READINGS = {
  unitHeadForms:
    'Yang membentuk tim dan meminta anggotanya: Pimpinan Unit Organisasi pemilik kinerja, yang menentukan jumlah tim dan anggotanya.',
  changes:
    'Penambahan, penggantian dan pelepasan anggota tidak diatur: dilakukan oleh yang membentuk tim, selalu dengan alasan, dan dicatat.',
  obstacles:
    'Kendala dapat diajukan oleh ketua atau anggota; Pimpinan Unit Organisasi pemilik kinerja memutus, pimpinan asal menindaklanjuti menurut tugasnya dan tidak memutus.',
  raterDecides:
    'Kendala tim dalam satu unit disampaikan kepada Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja tanpa memilih: salah satu dari keduanya memutus.',
  obstaclesSilent:
    'Permasalahan dan kendala tidak diatur: diajukan dengan alternatif kepada Pimpinan Unit Organisasi pemilik kinerja menurut model Kementerian.',
  leaderChosen: 'Yang menunjuk Ketua Tim tidak disebut: yang menetapkan tim.',
  leaderOptional: 'Tanpa Ketua Tim, Pimpinan Unit Organisasi sendiri yang memimpin dan setiap anggota melapor.',
  leaderFirst:
    'Urutan penetapan Ketua Tim dan Keputusan tim tidak diatur: Ketua Tim ditetapkan lebih dahulu, supaya Keputusan memuatnya.',
  agreementFirst:
    'Kapan Perjanjian Kinerja dibuat tidak disebut: Ketua Tim membuatnya sesudah ditetapkan dan sebelum rencana tim, Pengendali sesudah ditetapkan; tidak seorang pun memutusnya.',
  personnelSees:
    'Perangkat Daerah kepegawaian melaksanakan pengusulan sampai penetapan tanpa tindakan yang disebut: melihat dan meneruskan, tidak memutus.',
  attested:
    'Siapa yang memeriksa cascading, pengampu, dan Analisa Beban Kerja tidak disebut: yang membentuk tim atau mengajukan calon menyatakannya, dan dicatat.',
  thirdLevel:
    'Pejabat level 3 mengoordinasikan seperti Ketua Tim: memimpin tim yang tidak memiliki Ketua Tim, bila unit masih memilikinya.',
  feedback: 'Pemantauan dan umpan balik diberikan kapan saja; tidak menggerakkan tahapan tim, dan dicatat.',
  ownPlan: 'Kapan rencana kerja individu disusun tidak disebut: sesudah surat penugasan diterima.',
  controlReport:
    'Kapan Pengendali melapor tidak disebut: kapan saja selama tim berjalan, dengan data dukung seperti laporan lain.',
  mutation:
    'Ps.19(3) dan Lamp. V.d hanya mengutamakan asal dari unit pemilik kinerja, Ps.15(5) mewajibkannya: yang dari luar ditolak dan ditawarkan mutasi (Ps.15(6)).',
  fourEyes:
    'Di Sekretariat Daerah, Sekretaris Daerah mengusulkan selaku pimpinan unit dan menetapkan selaku Ketua Tim Penilai Kinerja: dicatat demikian, tanpa prinsip empat mata.',
  quarter:
    'Ps.27(2) menyebut bulan Januari, April, Juli dan Oktober: kekosongan diisi paling lambat akhir bulan itu; yang kosong di dalam salah satunya, pada bulan berikutnya.',
  ended:
    'Berakhirnya tim pada akhir jangka waktunya tidak diatur lebih lanjut: tim berakhir sendiri, dengan pemberitahuan 30 hari sebelumnya.',
} as const;
