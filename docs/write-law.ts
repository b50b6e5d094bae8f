import { writeFileSync } from 'node:fs';
import { coverage } from '../machines/coverage/coverage.ts';
import { lawPage } from '../machines/coverage/law-page.ts';
import { readTestsNaming } from './law-evidence.ts';

/** Writes `docs/law.md` from the data and the tests: `npm run law`. */
writeFileSync(new URL('./law.md', import.meta.url), lawPage(coverage(readTestsNaming())));
