import type { Problem } from './problem.ts';
import type { Head, Verdict } from './verdict.ts';
import { CHECK_WORDS, PROBLEM_WORDS } from './verdict-words.ts';

type Language = 'id' | 'en';

/** A verdict for people: the word first, then what it covers, each problem on a line, what was looked at and what was not proven. */
export function verdictText(verdict: Verdict, language: Language): string {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const { verified, of, entries, streams, waiting, texts, checkpoint, since, problems, moreProblems } = verdict;
  const counted = say(
    `${entries} entri, ${streams} riwayat, ${waiting} menunggu urutan`,
    `${entries} entries, ${streams} histories, ${waiting} waiting for a position`,
  );
  return [
    `${verified ? 'verified' : say('TIDAK TERBUKTI', 'NOT VERIFIED')}: ${counted}`,
    of === 'log'
      ? say('seluruh log', 'the whole log')
      : say(`hanya ${of.stream}, bukan log selebihnya`, `${of.stream} alone, not the rest of the log`),
    checkpoint ? headText(checkpoint) : say('tidak ada kepala log yang sah', 'no valid signed head'),
    ...(since ? [`${say('dibandingkan dengan', 'held against')} ${headText(since)}`] : []),
    ...problems.map((problem) => `  ${problemText(problem, language)}`),
    ...(moreProblems > 0 ? [say(`  dan ${moreProblems} lagi`, `  and ${moreProblems} more`)] : []),
    say('diperiksa:', 'looked at:'),
    ...verdict.checked.map((check) => `  ${CHECK_WORDS[check][language]}`),
    say('tidak dibuktikan:', 'not proven:'),
    ...(waiting > 0
      ? [say(`  ${waiting} entri yang belum di dalam pohon`, `  ${waiting} entries that are not yet in the tree`)]
      : []),
    ...(texts.gone > 0
      ? [
          say(
            `  ${texts.gone} teks yang tidak ada lagi: bahwa memang sudah waktunya dimusnahkan`,
            `  ${texts.gone} texts that are gone: that they were due to be destroyed`,
          ),
        ]
      : []),
    ...verdict.notProven.map(({ value, why }) => `  ${value}: ${why[language]}`),
  ].join('\n');
}

const headText = ({ origin, size, root }: Head): string => `${origin} ${size} ${root}`;

function problemText({ code, why, position, stream, version }: Problem, language: Language): string {
  const place = [position, stream, version].filter((each) => each !== undefined).join(' ');
  return `${code}${place ? ` ${place}` : ''}: ${PROBLEM_WORDS[code][language]} (${why})`;
}
