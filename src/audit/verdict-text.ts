import type { Verdict } from './problems.ts';

/** A verdict for people: the word first, then what it covers, then each problem on a line. */
export function verdictText(
  { verified, entries, streams, waiting, checkpoint, problems }: Verdict,
  language: 'id' | 'en',
): string {
  const id = language === 'id';
  const head = verified ? 'verified' : id ? 'TIDAK TERBUKTI' : 'NOT VERIFIED';
  const counted = id
    ? `${entries} entri, ${streams} riwayat, ${waiting} menunggu urutan`
    : `${entries} entries, ${streams} histories, ${waiting} waiting for a position`;
  const signed = checkpoint
    ? `${checkpoint.origin} ${checkpoint.size} ${checkpoint.root}`
    : id
      ? 'belum ada kepala log'
      : 'no signed head yet';
  return [
    `${head}: ${counted}`,
    signed,
    ...problems.map(
      ({ code, why, position, stream, version }) =>
        `  ${code} ${[position, stream, version].filter((each) => each !== undefined).join(' ')}: ${why}`,
    ),
  ].join('\n');
}
