import { describe, expect, it } from 'vitest';
import { calendarCommand } from '../../src/cli/calendar-command.ts';
import type { Language } from '../../src/cli/output.ts';

function said(year: string, language: Language = 'id', json = false): string {
  let text = '';
  const print = (more: string) => {
    text += more;
  };
  calendarCommand({ json, language, print, progress: () => {} }, year);
  return text;
}

describe('penugasan calendar', () => {
  it('lists the days off of a year under the decree that has them', () => {
    const lines = said('2027').split('\n');
    expect(lines[0]).toBe(
      '2027@1: Keputusan Bersama Tiga Menteri 1205 Tahun 2026, 3 Tahun 2026, 2 Tahun 2026 (2026-09-15)',
    );
    expect(lines).toContain('  2027-03-10  Rabu       libur nasional: Hari Raya Idulfitri');
    expect(lines).toContain('  2027-03-12  Jumat      cuti bersama');
    expect(lines.at(-1)).toBe('  2027-02-08 sampai 2027-03-09  Ramadan');
  });

  it('lists every version, and names a decree that adds a day of its own', () => {
    expect(said('2025').match(/^2025@\d/gm)).toEqual(['2025@1', '2025@2']);
    expect(said('2024', 'en')).toContain(
      '2024-11-27  Wednesday  voting day (Presidential Decree 33 Tahun 2024 (2024-11-21))',
    );
  });

  it('answers a program with the tables themselves', () => {
    expect(JSON.parse(said('2025', 'id', true))).toMatchObject([{ version: 1 }, { version: 2, year: 2025 }]);
  });

  it('says of which years there are tables', () => {
    expect(() => said('2030')).toThrow('no table of holidays of "2030"; there are those of 2024, 2025, 2026, 2027');
  });
});
