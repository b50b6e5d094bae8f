import { writeFileSync } from 'node:fs';
import { coverage } from '../machines/coverage/coverage.ts';
import { lawPage } from '../machines/coverage/law-page.ts';

/** Writes `docs/law.md` from the data: `node docs/write-law.ts`. */
writeFileSync(new URL('./law.md', import.meta.url), lawPage(coverage()));
