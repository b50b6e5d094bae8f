/** How the fields of a row are told apart, and what is put first. */
export interface CsvForm {
  readonly separator: ',' | ';';
  readonly first: '' | '\uFEFF';
}

/** RFC 4180: for programs. */
export const RFC_4180: CsvForm = { separator: ',', first: '' };

/** What a spreadsheet that is set to Indonesian opens right: there the comma is for decimals, and only a mark tells it UTF-8. */
export const INDONESIAN_SPREADSHEET: CsvForm = { separator: ';', first: '\uFEFF' };

/** Rows with each field quoted. What a spreadsheet would take for a formula is made text. */
export const csv = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { separator, first }: CsvForm = RFC_4180,
): string => first + [header, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join('');

const field = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
