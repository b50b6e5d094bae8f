import { collectiveLeave, type HolidayTable, jointDecree, NAMED, national } from './holiday-table.ts';

export const YEAR_2026: readonly HolidayTable[] = [
  {
    year: 2026,
    version: 1,
    decree: jointDecree('2025-09-19', '1497 Tahun 2025', '2 Tahun 2025', '5 Tahun 2025'),
    ramadan: { from: '2026-02-19', to: '2026-03-20' },
    days: [
      ...national({
        '2026-01-01': NAMED.newYear,
        '2026-01-16': NAMED.ascensionOfTheProphet,
        '2026-02-17': NAMED.lunarNewYear,
        '2026-03-19': NAMED.nyepi,
        '2026-03-21': NAMED.idulfitri,
        '2026-03-22': NAMED.idulfitri,
        '2026-04-03': NAMED.goodFriday,
        '2026-04-05': NAMED.easter,
        '2026-05-01': NAMED.labour,
        '2026-05-14': NAMED.ascension,
        '2026-05-27': NAMED.iduladha,
        '2026-05-31': NAMED.waisak,
        '2026-06-01': NAMED.pancasila,
        '2026-06-16': NAMED.islamicNewYear,
        '2026-08-17': NAMED.independence,
        '2026-08-25': NAMED.birthOfTheProphet,
        '2026-12-25': NAMED.christmas,
      }),
      ...collectiveLeave({
        '2026-02-16': NAMED.leave,
        '2026-03-18': NAMED.leave,
        '2026-03-20': NAMED.leave,
        '2026-03-23': NAMED.leave,
        '2026-03-24': NAMED.leave,
        '2026-05-15': NAMED.leave,
        '2026-05-28': NAMED.leave,
        '2026-12-24': NAMED.leave,
      }),
    ],
  },
];
