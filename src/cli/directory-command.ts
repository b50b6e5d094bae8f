import type { Kysely } from 'kysely';
import type { Contradiction } from '../../machines/unit-types/contradictions.ts';
import type { Label } from '../../machines/words/label.ts';
import type { Database } from '../database/tables.ts';
import { checkDirectory } from '../directory/check.ts';
import type { Output } from './output.ts';

const WORDS: Record<Contradiction['code'], Label> = {
  'unit-type-missing': { id: 'jenis unit belum disebut', en: 'its unit type is not said' },
  'unit-type-unknown': { id: 'jenis unit tidak dikenal peraturannya', en: 'unit type unknown to its regulation' },
  'typology-missing': { id: 'belum disebut tabel Lampiran III-nya', en: 'its table of Annex III is not said' },
  'typology-foreign': { id: 'tabel milik peraturan lain', en: 'a table of another regulation' },
  'unit-type-unfit': { id: 'jenis unit tidak ada dalam tabelnya', en: 'unit type that its table does not make' },
  'seat-missing': { id: 'jabatan belum ditetapkan', en: 'seat without a position' },
  'rater-differs': { id: 'penilai bukan pejabat jenjang ini', en: 'the rater is not the official of this level' },
  'unit-head-differs': { id: 'pimpinan bukan pejabat jenjang ini', en: 'the head is not the official of this level' },
  'rating-not-delegated': {
    id: 'pendelegasian penilaian dari pejabat ini belum tercatat',
    en: 'no delegation of rating from this official is on record',
  },
  'post-without-rater': { id: 'jabatan tanpa penilai dalam tabelnya', en: 'post that its table lets nobody rate' },
};

/** `penugasan directory check`: units whose record is not what their text says. @returns whether all is right */
export async function directoryCheckCommand(output: Output, db: Kysely<Database>): Promise<boolean> {
  const found = await checkDirectory(db);
  const line = ({ unit, code, what, basis }: Contradiction) =>
    [unit, `${WORDS[code][output.language]}: ${what}`, basis.join('; ')].join('\t');
  const nothing = output.language === 'id' ? 'tidak ada yang bertentangan' : 'nothing contradicts';
  output.print(output.json ? JSON.stringify(found) : found.map(line).join('\n') || nothing);
  return found.length === 0;
}
