import type { Label } from '../../machines/words/label.ts';
import type { ProblemCode } from './problem.ts';
import type { Check } from './verdict.ts';

export const PROBLEM_WORDS: Record<ProblemCode, Label> = {
  'log-empty': { id: 'log kosong', en: 'the log is empty' },
  'nothing-in-tree': { id: 'belum ada entri di dalam pohon', en: 'no entry is in the tree yet' },
  'position-missing': { id: 'urutan hilang', en: 'a position is missing' },
  'entry-unreadable': { id: 'entri bukan fakta', en: 'the entry is no fact' },
  'entry-too-large': { id: 'entri terlalu besar', en: 'the entry is too large' },
  'entry-altered': { id: 'entri diubah', en: 'the entry was altered' },
  'columns-differ': { id: 'kolom berbeda dari entri', en: 'a column differs from the entry' },
  'text-altered': { id: 'teks diubah', en: 'the text was altered' },
  'history-impossible': { id: 'riwayat tidak mungkin menurut bagannya', en: 'the chart does not accept the history' },
  'time-backwards': { id: 'waktu berjalan mundur', en: 'time runs backwards' },
  'order-differs': { id: 'urutan pencatatan berbeda', en: 'the order of recording differs' },
  'event-unaccounted': { id: 'catatan tanpa urutan yang sah', en: 'an event is not accounted for' },
  'tree-differs': { id: 'pohon berbeda', en: 'the tree differs' },
  'tile-differs': { id: 'keping pohon berbeda', en: 'a tile differs' },
  'checkpoint-missing': { id: 'tidak ada kepala log', en: 'there is no signed head' },
  'checkpoint-invalid': { id: 'kepala log tidak sah', en: 'the signed head is not valid' },
  'checkpoint-differs': { id: 'kolom berbeda dari kepala log', en: 'a column differs from the signed head' },
  'earlier-head-invalid': { id: 'kepala log terdahulu tidak sah', en: 'the earlier head is not valid' },
  'log-shorter': { id: 'log lebih pendek daripada kepala terdahulu', en: 'the log is shorter than the earlier head' },
  'log-forked': { id: 'log bukan lanjutan kepala terdahulu', en: 'the log does not extend the earlier head' },
};

export const CHECK_WORDS: Record<Check, Label> = {
  'every-event-accounted': {
    id: 'setiap catatan mempunyai urutan atau menunggunya',
    en: 'every event has a position or waits for one',
  },
  'positions-dense': { id: 'urutan tanpa celah', en: 'positions without a gap' },
  'entries-canonical': { id: 'setiap entri dalam bentuk RFC 8785', en: 'every entry in RFC 8785 form' },
  'columns-as-entries': {
    id: 'kolom sesuai entri dan pembukaan riwayatnya; waktu dan urutan pencatatan tidak mundur',
    en: 'columns as the entry and its stream’s opening say; times and order of recording never backwards',
  },
  'texts-as-hashed': {
    id: 'setiap teks yang masih ada sesuai sidiknya',
    en: 'every text that is there as its hash says',
  },
  'histories-as-charts': {
    id: 'setiap riwayat diputar ulang melalui bagannya, dengan pasal-pasalnya',
    en: 'every history replayed through its chart, with its articles',
  },
  'entries-in-tree': {
    id: 'setiap entri termuat dalam kepala log (bukti inklusi RFC 9162)',
    en: 'every entry under the signed head (RFC 9162 inclusion proof)',
  },
  'tree-rebuilt': {
    id: 'pohon RFC 9162 dihitung ulang dari entri hingga akarnya',
    en: 'the RFC 9162 tree computed again from the entries, up to the root',
  },
  'tiles-as-tree': { id: 'semua keping pohon sesuai hitungan itu', en: 'all tiles as so computed' },
  'head-signed': { id: 'tanda tangan kepala log', en: 'the signature of the head' },
  'extends-earlier-head': { id: 'log merupakan lanjutan kepala terdahulu', en: 'the log extends the earlier head' },
};
