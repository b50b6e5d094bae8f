import { collectiveLeave, type HolidayTable, jointDecree, NAMED, national } from './holiday-table.ts';

/** 2027, in which the Ascension of the Prophet falls twice. */
export const YEAR_2027: readonly HolidayTable[] = [
  {
    year: 2027,
    version: 1,
    decree: jointDecree('2026-09-15', '1205 Tahun 2026', '3 Tahun 2026', '2 Tahun 2026'),
    ramadan: { from: '2027-02-08', to: '2027-03-09' },
    days: [
      ...national({
        '2027-01-01': NAMED.newYear,
        '2027-01-05': NAMED.ascensionOfTheProphet,
        '2027-02-06': NAMED.lunarNewYear,
        '2027-03-08': NAMED.nyepi,
        '2027-03-10': NAMED.idulfitri,
        '2027-03-11': NAMED.idulfitri,
        '2027-03-26': NAMED.goodFriday,
        '2027-03-28': NAMED.easter,
        '2027-05-01': NAMED.labour,
        '2027-05-06': NAMED.ascension,
        '2027-05-17': NAMED.iduladha,
        '2027-05-20': NAMED.waisak,
        '2027-06-01': NAMED.pancasila,
        '2027-06-06': NAMED.islamicNewYear,
        '2027-08-15': NAMED.birthOfTheProphet,
        '2027-08-17': NAMED.independence,
        '2027-12-25': NAMED.christmas,
        '2027-12-26': NAMED.ascensionOfTheProphet,
      }),
      ...collectiveLeave({
        '2027-02-05': NAMED.leave,
        '2027-03-09': NAMED.leave,
        '2027-03-12': NAMED.leave,
        '2027-03-15': NAMED.leave,
        '2027-03-25': NAMED.leave,
        '2027-05-18': NAMED.leave,
        '2027-05-19': NAMED.leave,
        '2027-12-24': NAMED.leave,
      }),
    ],
  },
];
