import type { Kysely } from 'kysely';
import type { SubstituteFault } from '../../machines/substitutes/substitute-faults.ts';
import type { Contradiction } from '../../machines/unit-types/contradictions.ts';
import type { Label } from '../../machines/words/label.ts';
import type { Database } from '../database/tables.ts';
import { checkDirectory } from '../directory/check.ts';
import { checkSubstitutes } from '../directory/substitutes.ts';
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

const SUBSTITUTE_WORDS: Record<SubstituteFault['code'], Label> = {
  'acting-for-occupied': { id: 'Plt. untuk jabatan yang terisi', en: 'Plt. of a position that somebody holds' },
  'daily-for-vacant': { id: 'Plh. untuk jabatan yang kosong', en: 'Plh. of a position that nobody holds' },
  'substitute-without-end': { id: 'pengganti tanpa batas waktu', en: 'substitute without an end' },
  'acting-too-long': { id: 'Plt. lebih dari 3 + 3 bulan', en: 'Plt. for more than 3 + 3 months' },
  'substitutes-overlap': { id: 'dua pengganti pada waktu yang sama', en: 'two substitutes at the same time' },
  'substitute-of-oneself': { id: 'pengganti dari jabatannya sendiri', en: 'substitute of the own position' },
  'substitute-is-away': { id: 'pengganti sendiri sedang digantikan', en: 'substitute who is substituted meanwhile' },
};

/** `penugasan directory check`: units and substitutes whose record is not what the law says. @returns whether all is right */
export async function directoryCheckCommand(output: Output, db: Kysely<Database>): Promise<boolean> {
  const [found, substitutes] = await Promise.all([checkDirectory(db), checkSubstitutes(db)]);
  const line = ({ unit, code, what, basis }: Contradiction) =>
    [unit, `${WORDS[code][output.language]}: ${what}`, basis.join('; ')].join('\t');
  const ofSubstitute = ({ position, delegation, code, basis }: SubstituteFault) =>
    [position, `${SUBSTITUTE_WORDS[code][output.language]}: ${delegation}`, basis.join('; ')].join('\t');
  const nothing = output.language === 'id' ? 'tidak ada yang bertentangan' : 'nothing contradicts';
  const lines = [...found.map(line), ...substitutes.map(ofSubstitute)];
  output.print(output.json ? JSON.stringify([...found, ...substitutes]) : lines.join('\n') || nothing);
  return lines.length === 0;
}
