/**
 * Who may import whom: the house of the architecture page, room by room.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});
const packages = (...names) => names.map((name) => `node_modules/${name}/`);

module.exports = {
  forbidden: [
    only('machines-are-pure', '^machines/', packages('xstate'), 'The law knows no clock, no randomness and no I/O.'),
    only('workflows-are-shells', '^workflows/', ['^machines/', ...packages('@temporalio/workflow'), '^activities/ports'], 'Workflows know the law, Temporal, and the types of their activities.'),
    only('activities-know-ports', '^activities/', ['^machines/', ...packages('@temporalio/activity')], 'Activities are factories over ports; src/main/ gives them the world.'),
    {
      name: 'workflows-take-only-types-of-activities',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-composition-roots',
      severity: 'error',
      from: { pathNot: '^src/main/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'nobody-imports-the-api',
      severity: 'error',
      from: { pathNot: '^src/(main|api)/' },
      to: { path: '^src/api/' },
    },
    only(
      'the-audit-reads-the-log-only',
      '^src/audit/',
      ['^machines/', '^src/event-log/', '^src/database/', '^(os|worker_threads)$', ...packages('kysely')],
      'An auditor must not depend on what is to be audited.',
    ),
    {
      name: 'the-log-knows-neither-its-readers-nor-its-callers',
      severity: 'error',
      from: { path: '^src/(event-log|database|directory|runtime)/' },
      to: { path: '^(src/(api|audit|cli|followers|main|projections|identity|reports)|workflows)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-nats-adapter-a-side',
      comment: 'The NATS client is the last of its line: it stays behind the files of src/event-log that are named after it.',
      severity: 'error',
      from: { path: '^(src|workflows|activities|machines)/', pathNot: ['^src/event-log/nats.ts$', '^src/event-log/nats-consumer.ts$', '^src/event-log/nats-heads.ts$'] },
      to: { path: 'node_modules/nats/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'infra-is-for-the-roots-and-the-command',
      severity: 'error',
      from: { path: '^(machines|workflows|activities|src)/', pathNot: '^src/(main|cli)/' },
      to: { path: '^infra/' },
    },
    { name: 'no-product-code-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^(machines|workflows|activities|src|infra)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
