import { startVitest } from 'vitest/node';

/** `npm test [-- filter ...]`: every test against the real servers. The last line is the true count. */
const vitest = await startVitest('test', process.argv.slice(2), {
  config: 'test/vitest.config.ts',
  root: process.cwd(),
  watch: false,
});
const modules = vitest.state.getTestModules();
const count = { passed: 0, failed: 0, skipped: 0 };
for (const module of modules) {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    count[state === 'pending' ? 'failed' : state] += 1; // a test that never ended has not passed
  }
  if (module.errors().length > 0) count.failed += 1; // a file that could not be loaded has tests that nobody ran
}
count.failed += vitest.state.getUnhandledErrors().length;
await vitest.close();
if (count.passed + count.failed === 0) count.failed = 1; // nothing ran: that is no success
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
process.exit(count.failed > 0 ? 1 : 0);
