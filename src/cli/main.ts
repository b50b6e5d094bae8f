import { Command, CommanderError } from 'commander';
import { failureOf } from './failure.ts';
import { CliError, createOutput, type Language, type Output } from './output.ts';

/**
 * The `penugasan` command.
 * @returns the exit code: 0 done; 1 the check that was asked for has failed; 2 bad input, told in one line
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  let failed = false;
  const program = new Command('penugasan')
    .description('Penugasan ASN menurut Sistem Kerja (PermenPANRB 7/2022): assignments of civil servants, on record')
    .option('--json', 'answer for a program')
    .option('--lang <id|en>', 'language of the answer', 'id')
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  const output = (): Output => {
    const { json = false, lang } = program.opts<{ json?: boolean; lang: string }>();
    if (lang !== 'id' && lang !== 'en') throw new CliError('language-unknown', `unknown language "${lang}": id or en`);
    return createOutput(json, lang as Language);
  };
  const found = (right: boolean) => {
    failed = !right;
  };

  program
    .command('procedure')
    .description('the steps that a regulation prescribes, with their articles')
    .argument('[regulation]')
    .argument('[unit-type]')
    .argument('[route]')
    .argument('[form]')
    .option('--all', 'every procedure in force')
    .option('--setter <unit-head|rater>', 'who sets an in-unit assignment')
    .option('--format <text|mermaid>', 'as text or as a diagram')
    .action(async (regulation, unitType, route, form, options) => {
      const { procedureCommand } = await import('./procedure-command.ts');
      procedureCommand(output(), [regulation, unitType, route, form], options);
    });

  program
    .command('calendar')
    .description('the days off of a year by which deadlines are counted, with the decree of each')
    .argument('<year>')
    .action(async (year) => {
      const { calendarCommand } = await import('./calendar-command.ts');
      calendarCommand(output(), year);
    });

  program
    .command('token')
    .description('a token of the development issuer')
    .argument('<person>', 'see "penugasan people"')
    .option('--auditor', 'with the role that sees all and changes nothing')
    .action(async (person, { auditor }) => {
      const { tokenCommand } = await import('./token-command.ts');
      await tokenCommand(output(), env, person, auditor === true);
    });

  program
    .command('people')
    .description('who is in the directory, and from which positions they act')
    .action(async () => {
      const [{ peopleCommand }, { withDatabase }] = await Promise.all([
        import('./people-command.ts'),
        import('./open-database.ts'),
      ]);
      await withDatabase(env, (db) => peopleCommand(output(), db));
    });

  program
    .command('directory')
    .description('who sits where')
    .command('check')
    .description('units and substitutes (Plt., Plh.) whose record is not what the law says')
    .action(async () => {
      const [{ directoryCheckCommand }, { withDatabase }] = await Promise.all([
        import('./directory-command.ts'),
        import('./open-database.ts'),
      ]);
      found(await withDatabase(env, (db) => directoryCheckCommand(output(), db)));
    });

  program
    .command('migrate')
    .description('bring the database to the shape this version needs')
    .action(async () => {
      const [{ migrate }, { withDatabase }] = await Promise.all([
        import('../../infra/migrate.ts'),
        import('./open-database.ts'),
      ]);
      const done = await withDatabase(env, (db) => migrate(db));
      output().print(
        output().json
          ? JSON.stringify(done)
          : done.map(({ migrationName }) => migrationName).join('\n') || 'nothing to do',
      );
    });

  const audit = program.command('audit').description('replay and prove what was recorded');
  audit
    .command('replay')
    .argument('<id>', 'an assignment, or a team with all of its members')
    .option('--version <n>', 'up to this version')
    .option('--at <time>', 'as it was at this moment (ISO 8601)')
    .action(async (id, options) => {
      const [{ replayCommand }, { withDatabase }] = await Promise.all([
        import('./audit-commands.ts'),
        import('./open-database.ts'),
      ]);
      await withDatabase(env, (db) => replayCommand(output(), db, id, options));
    });
  audit
    .command('verify')
    .argument('[id]', 'an assignment or a team; the whole log without')
    .option('--key <vkey>', "the log's public key; the embedded stack's own without")
    .option('--since <file>', 'a signed head kept from before, which the log must extend')
    .action(async (id, { key, since }) => {
      const [{ verifyCommand }, { withDatabase }, { publicKey }] = await Promise.all([
        import('./audit-commands.ts'),
        import('./open-database.ts'),
        import('./public-key.ts'),
      ]);
      const vkey = await publicKey(env, key);
      found(await withDatabase(env, (db) => verifyCommand(output(), db, { vkey, since }, id)));
    });

  program
    .command('report')
    .description('what the reporting tables tell')
    .command('stalled')
    .description('what is overdue in assignments and teams, the longest first')
    .option('--csv', 'for a spreadsheet that is set to Indonesian')
    .option('--agency <id>', 'of this agency only')
    .option('--unit <id>', 'of this unit only')
    .action(async (options) => {
      const [{ reportStalledCommand }, { withDatabase }] = await Promise.all([
        import('./report-command.ts'),
        import('./open-database.ts'),
      ]);
      await withDatabase(env, (db) => reportStalledCommand(output(), db, options));
    });

  const projections = program.command('projections').description('the reporting tables');
  const projection = async <T>(
    work: (
      commands: typeof import('./projection-commands.ts'),
      ...database: Parameters<Parameters<typeof import('./open-database.ts').withDatabase>[1]>
    ) => Promise<T>,
  ) => {
    const [commands, { withDatabase }] = await Promise.all([
      import('./projection-commands.ts'),
      import('./open-database.ts'),
    ]);
    return await withDatabase(env, (...database) => work(commands, ...database));
  };
  projections
    .command('rebuild')
    .argument('[name]', 'one table; all without')
    .action((name) =>
      projection(({ rebuildCommand }, db, databaseUrl) => rebuildCommand(output(), { db, databaseUrl }, name)),
    );
  projections
    .command('check')
    .description('hold the tables against the log, row by row')
    .option('--max-behind <facts>', 'how many facts a table may be behind the log', '1000')
    .action(async ({ maxBehind }) =>
      found(await projection(({ checkCommand }, db) => checkCommand(output(), db, maxBehind))),
    );
  projections
    .command('retry')
    .argument('[name]', 'one table; all without')
    .action((name) => projection(({ retryCommand }, db) => retryCommand(output(), db, name)));

  program
    .command('stream')
    .description('the JetStream stream')
    .command('rebuild')
    .description('delete it; the sequencer fills it again from the log')
    .option('--heads', 'the stream of signed heads instead, after the signing key was replaced')
    .action(async ({ heads }) => {
      const { rebuildStreamCommand } = await import('./stream-command.ts');
      await rebuildStreamCommand(output(), env, heads === true);
    });

  program
    .command('key')
    .description("a new key for the log's signatures: the signing key, and on the next line the public one")
    .argument('<origin>', "the log's name, e.g. penugasan.dairikab.go.id/log")
    .action(async (origin) => {
      const { keyCommand } = await import('./key-command.ts');
      keyCommand(output(), origin);
    });

  program
    .command('restore')
    .description('bring back from JetStream what a database restored from an older copy has lost')
    .option('--accept-loss', 'go on under a new origin without what cannot be brought back')
    .action(async ({ acceptLoss }) => {
      const [{ restoreCommand }, { withDatabase }] = await Promise.all([
        import('./restore-command.ts'),
        import('./open-database.ts'),
      ]);
      found(await withDatabase(env, (db, url) => restoreCommand(output(), env, db, url, acceptLoss === true)));
    });

  program
    .command('reconcile')
    .description('wake every assignment whose workflow is behind its log')
    .option('--all', 'look at every assignment again, as after a Temporal restored from a backup')
    .action(async ({ all }) => {
      const { reconcileCommand } = await import('./reconcile-command.ts');
      await reconcileCommand(output(), env, all === true);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return failed ? 1 : 0;
  } catch (error) {
    return explained(error, program.commands.find((each) => args.includes(each.name())) ?? program);
  }
}

/** One line, and 2; or what a help page wants. */
function explained(error: unknown, asked: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const why = error.message.replace(/^error: /, '').split('\n')[0];
    process.stderr.write(
      `penugasan: ${error.code === 'commander.help' ? `which command? ${asked.commands.map((each) => each.name()).join(', ')}` : why}\n`,
    );
    return 2;
  }
  const { code, text } = failureOf(error);
  process.stderr.write(`penugasan: ${text} [${code}]\n`);
  return 2;
}
