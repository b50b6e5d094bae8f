import { writeFileSync } from 'node:fs';
import { coverage } from '../machines/coverage/coverage.ts';
import { lawHtml } from '../machines/coverage/law-html.ts';
import { lawPage } from '../machines/coverage/law-page.ts';
import { readTestsNaming } from './law-evidence.ts';

/** Writes `docs/law.md`, and the same as `docs/law.html`, from the data and the tests: `npm run law`. */
const covered = coverage(readTestsNaming());
writeFileSync(new URL('./law.md', import.meta.url), lawPage(covered));
writeFileSync(new URL('./law.html', import.meta.url), lawHtml(covered));
