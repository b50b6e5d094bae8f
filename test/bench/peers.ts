/** What others do, measured once on a machine of the same kind: quoted, not run again. */
export const PEERS: readonly { readonly what: string; readonly figure: string }[] = [
  { what: 'Temporal 1.32 alone: bare workflow, no chart, SQLite in memory', figure: '31.7 lifecycles/s' },
  { what: 'DBOS 5.3, clients in their own process', figure: '31-39 lifecycles/s; 11 ms a decision alone' },
  {
    what: 'Flowable 7.2, rows updated in place, no timers running',
    figure: '53-56 lifecycles/s; 3.5 ms a decision alone',
  },
  {
    what: 'Emmett 0.42, no engine',
    figure: '187-202 lifecycles/s; appends 2,100/s singly, consumes 3,200/s, rebuilds 1,900/s',
  },
  { what: 'JetStream 2.15, one by one / pipelined by 256 / consumed', figure: '3,800 / 19,700 / 48,000 messages/s' },
  {
    what: 'PostgreSQL 18, single appends / by 8 writers / COPY / ordered scan',
    figure: '3,100 / 9,800 / 105,000 / 604,000 rows/s',
  },
];
