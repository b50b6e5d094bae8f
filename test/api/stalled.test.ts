import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, workingDaysAfter } from '../../machines/working-days.ts';
import { reportStalledCommand } from '../../src/cli/report-command.ts';
import { calendarOf } from '../../src/directory/calendar.ts';
import { project } from './reporting.ts';
import { crossUnit, formTeam, voluntary } from './requests.ts';
import { type Body, startTestApi, type TestApi } from './test-api.ts';

/** When the answers to these were due, by a table that was moved back: the log's clock is the server's, and five days are long. */
const LONG_AGO = '2026-01-05T09:00:00.000Z';
const LATER = '2026-02-10T09:00:00.000Z';

let api: TestApi;
let asked: string;
let volunteered: string;
let team: string;
beforeAll(async () => {
  api = await startTestApi();
  const begin = async (person: string, what: string, body: Body): Promise<string> =>
    (await api.as(person).post(`/v1/${what}`, body)).body.id;
  asked = await begin('o-kabid-b', 'assignments', crossUnit());
  volunteered = await begin('o-ani', 'assignments', voluntary());
  await begin('o-kabid-b', 'assignments', crossUnit()); // not due yet
  team = await begin('o-kabid-a', 'teams', formTeam());
  await project(api.db);
  await sql`update reporting.inbox set due = ${LONG_AGO} where id = ${asked}`.execute(api.db);
  await sql`update reporting.inbox set due = ${LATER} where id = ${volunteered}`.execute(api.db);
  await sql`update reporting.team_inbox set due = ${LATER} where team = ${team}`.execute(api.db);
});
afterAll(() => api.stop());

const stalled = async (person: string, query = '', role?: 'auditor') =>
  (await api.as(person, ...(role ? [role] : [])).get(`/v1/reports/stalled${query}`)).body;
const idsOf = ({ items }: { items: readonly { id: string }[] }) => [...new Set(items.map(({ id }) => id))];

describe('what is overdue', () => {
  it('is told with whom it waits for, for what, and by how many working days it is late', async () => {
    const { items } = await stalled('o-auditor', '', 'auditor');
    const calendar = await calendarOf(api.db, items[0].agency, '2026-01-01');
    const late = workingDaysAfter('2026-01-05', dayOf(new Date().toISOString(), calendar), calendar);
    expect(items[0]).toMatchObject({
      kind: 'assignment',
      id: asked,
      step: 'home-rater-approve',
      act: 'approve',
      actor: 'home.rater',
      position: { title: expect.any(String) },
      due: LONG_AGO,
    });
    expect(Math.abs(items[0].workingDaysLate - late)).toBeLessThanOrEqual(1); // midnight may lie between
    expect(late).toBeGreaterThan(100);
  });

  it('is in one list, the longest first, without what still has time', async () => {
    const ids = idsOf(await stalled('o-auditor', '', 'auditor'));
    expect(ids[0]).toBe(asked);
    expect(ids.toSorted()).toEqual([asked, volunteered, team].toSorted());
  });

  it('comes in pages that miss nothing', async () => {
    const all = (await stalled('o-auditor', '', 'auditor')).items;
    const seen: unknown[] = [];
    for (let cursor = ''; ; ) {
      const page = await stalled('o-auditor', `?limit=1${cursor}`, 'auditor');
      seen.push(...page.items);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(seen).toEqual(all);
  });

  it('is for whoever may see the assignment', async () => {
    expect(idsOf(await stalled('o-ani'))).toEqual([volunteered]);
    expect(idsOf(await stalled('o-kadis'))).toContain(asked);
    expect(idsOf(await stalled('o-stranger'))).toEqual([]);
  });

  it('can be of one agency or unit', async () => {
    expect(idsOf(await stalled('o-auditor', '?unit=unit-b', 'auditor'))).toEqual([asked]);
    expect(idsOf(await stalled('o-auditor', '?agency=nowhere', 'auditor'))).toEqual([]);
  });

  it('opens in a spreadsheet that is set to Indonesian', async () => {
    const { payload, headers } = await api.http.inject({
      url: '/v1/reports/stalled?limit=1',
      headers: { authorization: 'Bearer o-auditor+auditor', accept: 'text/csv' },
    });
    const [header, first] = payload.split('\r\n');
    expect(header).toBe('\uFEFF"terlambat (hari kerja)";"tenggat";"unit";"menunggu";"untuk";"jenis";"nomor";"langkah"');
    expect(first).toContain(`;"2026-01-05 16:00";`);
    expect(first).toContain(`;"penugasan";"${asked}";"home-rater-approve"`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers.link).toMatch(/^<\/v1\/reports\/stalled\?limit=1&cursor=.*>; rel="next"$/);
  });
});

describe('penugasan report stalled', () => {
  async function said(options: { csv?: boolean; unit?: string }, json = false): Promise<string> {
    let text = '';
    const print = (more: string) => {
      text += more;
    };
    await reportStalledCommand({ json, language: 'en', print, progress: () => {} }, api.db, options);
    return text;
  }

  it('is a table for people, the same rows for a program, and a sheet', async () => {
    const lines = (await said({})).split('\n');
    expect(lines[0]).toBe('late (working days)\tdue\tunit\twaits for\tto\tkind\tid\tstep');
    expect(lines[1]).toContain(`\tassignment\t${asked}\t`);
    const rows = JSON.parse(await said({}, true));
    expect(rows.map(({ id }: { id: string }) => id)[0]).toBe(asked);
    expect(lines).toHaveLength(rows.length + 1);
    expect((await said({ csv: true })).split('\r\n')).toHaveLength(rows.length + 1);
  });

  it('says so where nothing is overdue', async () => {
    expect(await said({ unit: 'nowhere' })).toBe('nothing is overdue');
  });

  it('is either a sheet or for a program', async () => {
    await expect(said({ csv: true }, true)).rejects.toThrow('not both');
  });
});
