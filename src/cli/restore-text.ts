import type { Behind } from '../event-log/log-behind.ts';
import type { Language } from './output.ts';
import type { RestoreAnswer } from './restore-command.ts';

const OUTCOMES = {
  whole: { id: 'log utuh, tidak ada yang perlu dipulihkan', en: 'the log is whole, nothing was to be restored' },
  restored: { id: 'log dipulihkan', en: 'the log is restored' },
  incomplete: {
    id: 'log TIDAK LENGKAP dan tetap tertutup; untuk melanjutkan tanpa yang hilang: penugasan restore --accept-loss',
    en: 'the log is NOT COMPLETE and stays closed; to go on without what is lost: penugasan restore --accept-loss',
  },
  continued: { id: 'log dilanjutkan dengan nama baru', en: 'the log goes on under a new origin' },
} as const;

/** What a restore did, for people: each thing that is lost or kept aside on a line of its own. */
export function restoreText(answer: RestoreAnswer, language: Language): string {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const { outcome, kept, restored, size, proven, lostTexts, displaced, lost, origin } = answer;
  const unproven = Math.max(0, size - Math.max(proven, kept));
  return [
    `${OUTCOMES[outcome][language]}: ${origin}`,
    say(
      `  ${kept} entri sama dengan JetStream, ${restored} dikembalikan, ${size} semuanya`,
      `  ${kept} entries are as JetStream has them, ${restored} were brought back, ${size} in all`,
    ),
    ...(proven > 0
      ? [say(`  terbukti sampai entri ${proven}`, `  proven up to entry ${proven} by the last head that was published`)]
      : []),
    ...(unproven > 0 && restored > 0
      ? [
          say(
            `  ${unproven} entri terakhir tidak dibuktikan oleh kepala log mana pun`,
            `  the last ${unproven} entries are not proven by any head`,
          ),
        ]
      : []),
    ...lostTexts.map(({ stream, version, position, hash }) =>
      say(
        `  teks hilang: ${stream} ${version} (entri ${position}) ${hash}`,
        `  text lost: ${stream} ${version} (entry ${position}) ${hash}`,
      ),
    ),
    ...displaced.map(({ stream, version, id }) =>
      say(`  disisihkan: ${stream} ${version} ${id}`, `  kept aside: ${stream} ${version} ${id}`),
    ),
    ...lost.map((each) => say(`  hilang: ${lostWhat(each, size)}`, `  lost: ${lostWhat(each, size)}`)),
    ...(outcome === 'restored' || outcome === 'continued'
      ? [
          say(
            'kemudian jalankan: penugasan reconcile --all, penugasan audit verify',
            'then run: penugasan reconcile --all, penugasan audit verify',
          ),
        ]
      : []),
  ].join('\n');
}

const lostWhat = ({ by, stream, known, held }: Behind, size: number): string =>
  by === 'workflow' ? `${stream} ${held + 1}..${known}` : `${size + 1}..${known} (${by})`;
