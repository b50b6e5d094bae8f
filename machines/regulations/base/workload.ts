import type { Ground } from '../../citation.ts';
import { type Reading, readTogether } from '../../reading.ts';

const MEASURED = {
  id: 'Ukuran beban kerja tidak disebut: setiap penugasan dapat menyebut bagian waktu kerja yang diambilnya (1-100 persen); jumlahnya pada hari terpadat, dari penugasan yang masih terbuka, ditunjukkan kepada yang memutus dan dicatat; lebih dari 100 persen diperingatkan, tidak ditolak.',
  en: 'How workload is measured is not said: an assignment may say what share of working time it takes (1-100 per cent); the sum on the fullest day, of the assignments still open, is shown to whoever decides and recorded; above 100 per cent is warned of, not refused.',
};

/** Where a text wants assignments to be weighed by workload. @param besides how else the article is read */
export const workloadWeighed = (article: string, besides: Reading | null = null): Ground => ({
  basis: [article],
  interpretation: readTogether(besides, MEASURED),
});
