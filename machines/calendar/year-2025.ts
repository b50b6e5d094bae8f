import { collectiveLeave, type HolidayTable, jointDecree, NAMED, national } from './holiday-table.ts';

const FIRST: HolidayTable = {
  year: 2025,
  version: 1,
  decree: jointDecree('2024-10-14', '1017 Tahun 2024', '2 Tahun 2024', '2 Tahun 2024'),
  ramadan: { from: '2025-03-01', to: '2025-03-30' },
  days: [
    ...national({
      '2025-01-01': NAMED.newYear,
      '2025-01-27': NAMED.ascensionOfTheProphet,
      '2025-01-29': NAMED.lunarNewYear,
      '2025-03-29': NAMED.nyepi,
      '2025-03-31': NAMED.idulfitri,
      '2025-04-01': NAMED.idulfitri,
      '2025-04-18': NAMED.goodFriday,
      '2025-04-20': NAMED.easter,
      '2025-05-01': NAMED.labour,
      '2025-05-12': NAMED.waisak,
      '2025-05-29': NAMED.ascension,
      '2025-06-01': NAMED.pancasila,
      '2025-06-06': NAMED.iduladha,
      '2025-06-27': NAMED.islamicNewYear,
      '2025-08-17': NAMED.independence,
      '2025-09-05': NAMED.birthOfTheProphet,
      '2025-12-25': NAMED.christmas,
    }),
    ...collectiveLeave({
      '2025-01-28': NAMED.leave,
      '2025-03-28': NAMED.leave,
      '2025-04-02': NAMED.leave,
      '2025-04-03': NAMED.leave,
      '2025-04-04': NAMED.leave,
      '2025-04-07': NAMED.leave,
      '2025-05-13': NAMED.leave,
      '2025-05-30': NAMED.leave,
      '2025-06-09': NAMED.leave,
      '2025-12-26': NAMED.leave,
    }),
  ],
};

/** 2025, and as it was amended eleven days before the day that the amendment adds. */
export const YEAR_2025: readonly HolidayTable[] = [
  FIRST,
  {
    ...FIRST,
    version: 2,
    decree: jointDecree('2025-08-07', '933 Tahun 2025', '1 Tahun 2025', '3 Tahun 2025'),
    days: [...FIRST.days, ...collectiveLeave({ '2025-08-18': NAMED.leave })],
  },
];
