import { type Decree, type Holiday, type HolidayTable, tableName } from '../../machines/calendar/holiday-table.ts';
import { HOLIDAY_TABLES } from '../../machines/calendar/tables.ts';
import { HOLIDAY_KIND_WORDS } from '../../machines/words/kinds.ts';
import { CliError, type Output } from './output.ts';

/** `penugasan calendar`: the days off of a year, by which decree; every version of its table. */
export function calendarCommand(output: Output, year: string): void {
  const tables = HOLIDAY_TABLES.filter((table) => String(table.year) === year);
  if (tables.length === 0) {
    const years = [...new Set(HOLIDAY_TABLES.map((table) => table.year))];
    throw new CliError('calendar-unknown', `no table of holidays of "${year}"; there are those of ${years.join(', ')}`);
  }
  output.print(output.json ? JSON.stringify(tables) : tables.map((table) => textOf(table, output)).join('\n\n'));
}

function textOf(table: HolidayTable, output: Output): string {
  const { decree, days, ramadan } = table;
  return [
    `${tableName(table)}: ${namedIn(output, decree)}`,
    ...days.toSorted((one, other) => one.day.localeCompare(other.day)).map((each) => `  ${lineOf(each, output)}`),
    `  ${ramadan.from} ${output.language === 'id' ? 'sampai' : 'to'} ${ramadan.to}  Ramadan`,
  ].join('\n');
}

function lineOf({ day, kind, name, basis }: Holiday, output: Output): string {
  const weekday = new Intl.DateTimeFormat(output.language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  const by = basis ? ` (${namedIn(output, basis)})` : '';
  const [sort, called] = [HOLIDAY_KIND_WORDS[kind][output.language], name[output.language]];
  const what = called.toLowerCase() === sort ? sort : `${sort}: ${called}`;
  return `${day}  ${weekday.padEnd(9)}  ${what}${by}`;
}

const namedIn = ({ language }: Output, { name, numbers, on }: Decree): string =>
  `${name[language]} ${numbers.join(', ')} (${on})`;
