/** Readings that hold for the teams of every regulation. */
export const TEAM_READINGS = {
  unitHeadForms: {
    id: 'Yang membentuk tim dan meminta anggotanya: Pimpinan Unit Organisasi pemilik kinerja, yang menentukan jumlah tim dan anggotanya.',
    en: "Who forms the team and asks for its members: the head of the performance owner's unit, whose choice the number of teams and members is.",
  },
  raterForms: {
    id: 'Pejabat Penilai Kinerja pada unit pemilik kinerja dapat membentuk tim [Ps.14(2)]; sedangkan anggotanya disebut [Ps.16(2)] dan tim ditetapkan [Ps.14(3)] oleh Pimpinan Unit Organisasi.',
    en: "The rater in the performance owner's unit may form a team [Ps.14(2)]; its members are still named [Ps.16(2)], and the team is set [Ps.14(3)], by the unit head.",
  },
  changes: {
    id: 'Penambahan, penggantian dan pelepasan anggota tidak diatur: dilakukan oleh yang membentuk tim, selalu dengan alasan, dan dicatat.',
    en: 'Adding, replacing and releasing members is not regulated: whoever formed the team does so, always with a reason, and it is recorded.',
  },
  obstacles: {
    id: 'Kendala dapat diajukan oleh ketua atau anggota; Pimpinan Unit Organisasi pemilik kinerja memutus, pimpinan asal menindaklanjuti menurut tugasnya dan tidak memutus.',
    en: "Leader or members may raise an obstacle; the head of the performance owner's unit decides, the home heads follow up within their own duties and do not decide.",
  },
  raterDecides: {
    id: 'Kendala tim dalam satu unit disampaikan kepada Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja tanpa memilih: salah satu dari keduanya memutus.',
    en: 'An obstacle of a team of one unit goes to the unit head or the rater, without a choice: either of them decides.',
  },
  obstaclesSilent: {
    id: 'Permasalahan dan kendala tidak diatur: diajukan dengan alternatif kepada Pimpinan Unit Organisasi pemilik kinerja menurut model Kementerian.',
    en: "Obstacles are not regulated: they are raised with alternatives to the head of the performance owner's unit, as in the ministry's model.",
  },
  leaderChosen: {
    id: 'Yang menunjuk Ketua Tim tidak disebut: yang menetapkan tim.',
    en: 'Who appoints the team leader is not said: whoever sets the team.',
  },
  leaderOptional: {
    id: 'Tanpa Ketua Tim, Pimpinan Unit Organisasi sendiri yang memimpin dan setiap anggota melapor.',
    en: 'Without a team leader the unit head leads in person, and each member reports.',
  },
  leaderFirst: {
    id: 'Urutan penetapan Ketua Tim dan Keputusan tim tidak diatur: Ketua Tim ditetapkan lebih dahulu, supaya Keputusan memuatnya.',
    en: 'The order of setting the team leader and of the decree on the team is not regulated: the leader is set first, so that the decree can name him or her.',
  },
  agreementFirst: {
    id: 'Kapan Perjanjian Kinerja dibuat tidak disebut: Ketua Tim membuatnya sesudah ditetapkan dan sebelum rencana tim, Pengendali sesudah ditetapkan; tidak seorang pun memutusnya.',
    en: 'When the performance agreement is made is not said: the team leader makes it after being set and before the plan of the team, the controller after being set; nobody decides about it.',
  },
  personnelSees: {
    id: 'Perangkat Daerah kepegawaian melaksanakan pengusulan sampai penetapan tanpa tindakan yang disebut: melihat dan meneruskan, tidak memutus.',
    en: 'The personnel department runs the proposing and setting, but no act of its own is named: it sees and hands on, and does not decide.',
  },
  attested: {
    id: 'Siapa yang memeriksa cascading, pengampu, dan Analisa Beban Kerja tidak disebut: yang membentuk tim atau mengajukan calon menyatakannya, dan dicatat.',
    en: 'Who examines cascading, holders of the task and workload is not said: whoever forms the team or nominates attests them, on record.',
  },
  attestedSkill: {
    id: 'Siapa yang menilai keahlian dan/atau keterampilan calon Ketua Tim tidak disebut: yang menunjuk atau mengajukannya menyatakannya, dan dicatat.',
    en: 'Who judges the expertise or skill of a prospective team leader is not said: whoever appoints or nominates attests it, on record.',
  },
  thirdLevel: {
    id: 'Pejabat level 3 mengoordinasikan seperti Ketua Tim: memimpin tim yang tidak memiliki Ketua Tim, bila unit masih memilikinya.',
    en: 'The third-level official coordinates as a team leader does: leads a team that has no leader, where the unit still has such a level.',
  },
  feedback: {
    id: 'Pemantauan dan umpan balik diberikan kapan saja; tidak menggerakkan tahapan tim, dan dicatat.',
    en: 'Monitoring and feedback happen at any time; they move no step of the team, and are recorded.',
  },
  ownPlan: {
    id: 'Kapan rencana kerja individu disusun tidak disebut: sesudah surat penugasan diterima.',
    en: 'When the individual work plan is made is not said: after the assignment letter was received.',
  },
  progressReport: {
    id: 'Irama laporan berkala Ketua Tim tidak ditentukan: ia menyebut masanya, setiap masa satu laporan, di samping laporan hasil tim.',
    en: "How often the leader reports periodically is not said: the leader names the period, each has one report, beside that of the team's result.",
  },
  memberResults: {
    id: 'Kapan dan dalam bentuk apa Ketua Tim melaporkan hasil setiap anggota kepada penilainya tidak disebut: satu laporan untuk setiap anggota, kapan saja selama tim bekerja, di samping laporan hasil tim.',
    en: "When and in what form the leader reports each member's result to that member's rater is not said: one report of each member, at any time while the team works, beside that of the team's result.",
  },
  transfer: {
    id: 'Mutasi pegawai diputus menurut peraturannya sendiri: permohonannya dicatat dan disampaikan kepada Perangkat Daerah yang membidangi kepegawaian.',
    en: 'A transfer is decided under legislation of its own: the request for it is recorded and goes to the personnel department.',
  },
  consent: {
    id: 'Perjanjian Kinerja berisi tugas dari atasan langsung: Pimpinan Unit Organisasi menyetujuinya sesudah dibuat; pekerjaan tidak menunggunya.',
    en: 'The agreement holds the task given by the direct superior: the unit head consents to it once it is made; the work does not wait for that.',
  },
  controlReport: {
    id: 'Kapan Pengendali melapor tidak disebut: kapan saja selama tim berjalan, dengan data dukung seperti laporan lain.',
    en: 'When the controller reports is not said: at any time while the team runs, with supporting data as any report.',
  },
  controllerOutside: {
    id: 'Pengendali mengoordinasikan tim-tim Perangkat Daerah [Ps.24(1), Ps.1(19)] dan tim hanya terdiri atas ketua dan anggota [Ps.13(2)]: ia tidak perlu menjadi anggota dan dapat mengendalikan beberapa tim; merangkap anggota tidak dilarang.',
    en: 'The controller coordinates the teams of a department [Ps.24(1), Ps.1(19)], and a team is only leader and members [Ps.13(2)]: a controller need be no member and may control several teams; being a member as well is not forbidden.',
  },
  coordinatorOutside: {
    id: 'Susunan tim hanya ketua dan anggota [Ps.12(1)]: Koordinator [Ps.12(2)] tidak perlu menjadi anggota dan dapat mengoordinasikan beberapa tim; merangkap anggota tidak dilarang.',
    en: 'A team is only leader and members [Ps.12(1)]: the coordinator [Ps.12(2)] need be no member and may coordinate several teams; being a member as well is not forbidden.',
  },
  convertedOnly: {
    id: 'Yang menunjuk Pengendali adalah Pejabat Pimpinan Tinggi [Ps.24(1)]: hanya pada unit yang dipimpinnya atau yang dipimpin Sekretaris Daerah; bahwa jabatan administrasinya disetarakan tidak diketahui sistem.',
    en: 'It is a high leader who designates the controller [Ps.24(1)]: only where one, or the regional secretary, heads the unit; that its posts were converted is not known to the system.',
  },
  mutation: {
    id: 'Ps.19(3) dan Lamp. V.d hanya mengutamakan asal dari unit pemilik kinerja, Ps.15(5) mewajibkannya: yang dari luar ditolak dan ditawarkan mutasi (Ps.15(6)).',
    en: "Ps.19(3) and Annex V.d only prefer an origin in the owner's unit, Ps.15(5) requires it: one from outside is refused and offered a transfer (Ps.15(6)).",
  },
  fourEyes: {
    id: 'Di Sekretariat Daerah, Sekretaris Daerah mengusulkan selaku pimpinan unit dan menetapkan selaku Ketua Tim Penilai Kinerja: dicatat demikian, tanpa prinsip empat mata.',
    en: 'In the regional secretariat the regional secretary proposes as unit head and sets as chair of the performance assessment team: recorded as such, without four eyes.',
  },
  monitoring: {
    id: 'Bentuk pemantauan triwulanan tidak disebut: dicatat sebagai umpan balik Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja atas seluruh tim; triwulan dihitung sejak tim dibentuk, dan yang lewat tanpa catatan terlihat sebagai terlewat.',
    en: 'The form of quarterly monitoring is not said: it is recorded as feedback by unit head or rater on the whole team; quarters count from the forming of the team, and one that passed without a record is seen as missed.',
  },
  quarter: {
    id: 'Ps.27(2) menyebut bulan Januari, April, Juli dan Oktober: kekosongan diisi paling lambat akhir bulan itu; yang kosong di dalam salah satunya, pada bulan berikutnya.',
    en: 'Ps.27(2) names January, April, July and October: a vacancy is filled by the end of that month; one that falls in such a month, by the next.',
  },
  ended: {
    id: 'Berakhirnya tim pada akhir jangka waktunya tidak diatur lebih lanjut: tim berakhir sendiri, dengan pemberitahuan 30 hari sebelumnya.',
    en: 'How a team ends at its term is not regulated further: it ends by itself, with a notice 30 days before.',
  },
} as const;
