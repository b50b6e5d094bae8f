import { collectiveLeave, type HolidayTable, jointDecree, NAMED, national, votingDay } from './holiday-table.ts';

/** 2024, with the two voting days that the President declared holidays. */
export const YEAR_2024: readonly HolidayTable[] = [
  {
    year: 2024,
    version: 1,
    decree: jointDecree('2023-09-12', '855 Tahun 2023', '3 Tahun 2023', '4 Tahun 2023'),
    ramadan: { from: '2024-03-12', to: '2024-04-09' },
    days: [
      ...national({
        '2024-01-01': NAMED.newYear,
        '2024-02-08': NAMED.ascensionOfTheProphet,
        '2024-02-10': NAMED.lunarNewYear,
        '2024-03-11': NAMED.nyepi,
        '2024-03-29': NAMED.goodFriday,
        '2024-03-31': NAMED.easter,
        '2024-04-10': NAMED.idulfitri,
        '2024-04-11': NAMED.idulfitri,
        '2024-05-01': NAMED.labour,
        '2024-05-09': NAMED.ascension,
        '2024-05-23': NAMED.waisak,
        '2024-06-01': NAMED.pancasila,
        '2024-06-17': NAMED.iduladha,
        '2024-07-07': NAMED.islamicNewYear,
        '2024-08-17': NAMED.independence,
        '2024-09-16': NAMED.birthOfTheProphet,
        '2024-12-25': NAMED.christmas,
      }),
      ...collectiveLeave({
        '2024-02-09': NAMED.leave,
        '2024-03-12': NAMED.leave,
        '2024-04-08': NAMED.leave,
        '2024-04-09': NAMED.leave,
        '2024-04-12': NAMED.leave,
        '2024-04-15': NAMED.leave,
        '2024-05-10': NAMED.leave,
        '2024-05-24': NAMED.leave,
        '2024-06-18': NAMED.leave,
        '2024-12-26': NAMED.leave,
      }),
      ...votingDay(
        { '2024-02-14': NAMED.voting },
        { name: { id: 'Keputusan Presiden', en: 'Presidential Decree' }, numbers: ['10 Tahun 2024'], on: '2024-02-07' },
      ),
      ...votingDay(
        { '2024-11-27': NAMED.voting },
        { name: { id: 'Keputusan Presiden', en: 'Presidential Decree' }, numbers: ['33 Tahun 2024'], on: '2024-11-21' },
      ),
    ],
  },
];
