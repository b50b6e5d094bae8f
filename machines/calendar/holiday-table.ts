import type { Day, Period } from '../facts.ts';
import type { Label } from '../words/label.ts';

export const HOLIDAY_KINDS = ['national', 'collective-leave', 'local', 'voting-day'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** A day on which government offices are closed, though the weekday is a working one. */
export interface Holiday {
  readonly day: Day;
  readonly kind: HolidayKind;
  readonly name: Label;
  /** The decree that makes it one, where not the table's own. */
  readonly basis?: Decree;
}

/** A joint decree (SKB) of the ministers of religious affairs, of manpower and of administrative reform; or one of its kind. */
export interface Decree {
  readonly name: Label;
  /** In the order of the ministers. */
  readonly numbers: readonly string[];
  readonly on: Day;
}

/** The holidays of one year, as one decree has them; a decree that amends it makes another version. */
export interface HolidayTable {
  readonly year: number;
  readonly version: number;
  readonly decree: Decree;
  readonly days: readonly Holiday[];
  /** In which offices keep other hours; from the decree's Idulfitri, or as the minister has determined it. */
  readonly ramadan: Period;
}

/** As a calendar names it, e.g. `2027@1`. */
export const tableName = ({ year, version }: Pick<HolidayTable, 'year' | 'version'>): string => `${year}@${version}`;

/** @param numbers of the three ministers, in their order */
export const jointDecree = (on: Day, ...numbers: readonly [string, string, string]): Decree => ({
  name: { id: 'Keputusan Bersama Tiga Menteri', en: 'Joint Decree of Three Ministers' },
  numbers,
  on,
});

type Days = Readonly<Record<Day, readonly [id: string, en: string]>>;

const of = (kind: HolidayKind, days: Days, basis?: Decree): readonly Holiday[] =>
  Object.entries(days).map(([day, [id, en]]) => ({ day, kind, name: { id, en }, ...(basis ? { basis } : {}) }));

export const national = (days: Days): readonly Holiday[] => of('national', days);
export const collectiveLeave = (days: Days): readonly Holiday[] => of('collective-leave', days);
export const votingDay = (days: Days, basis: Decree): readonly Holiday[] => of('voting-day', days, basis);

/** What holidays are called, each in Indonesian and English. */
export const NAMED = {
  newYear: ['Tahun Baru Masehi', "New Year's Day"],
  ascensionOfTheProphet: ['Isra Mikraj Nabi Muhammad S.A.W.', 'Ascension of the Prophet Muhammad'],
  lunarNewYear: ['Tahun Baru Imlek', 'Lunar New Year'],
  nyepi: ['Hari Suci Nyepi', 'Day of Silence (Nyepi)'],
  goodFriday: ['Wafat Yesus Kristus', 'Good Friday'],
  easter: ['Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'],
  idulfitri: ['Hari Raya Idulfitri', 'Idul Fitri'],
  labour: ['Hari Buruh Internasional', 'Labour Day'],
  ascension: ['Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'],
  waisak: ['Hari Raya Waisak', 'Vesak'],
  pancasila: ['Hari Lahir Pancasila', 'Pancasila Day'],
  iduladha: ['Hari Raya Iduladha', 'Idul Adha'],
  islamicNewYear: ['1 Muharam Tahun Baru Islam', 'Islamic New Year'],
  independence: ['Proklamasi Kemerdekaan', 'Independence Day'],
  birthOfTheProphet: ['Maulid Nabi Muhammad S.A.W.', 'Birth of the Prophet Muhammad'],
  christmas: ['Kelahiran Yesus Kristus', 'Christmas Day'],
  leave: ['Cuti bersama', 'Collective leave'],
  voting: ['Hari pemungutan suara', 'Voting day'],
} as const satisfies Record<string, readonly [string, string]>;
