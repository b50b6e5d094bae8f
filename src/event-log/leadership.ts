import type { Client } from 'pg';

/**
 * Who may give positions: the holder of a lease in `log.leader`, by PostgreSQL's clock. Each leadership has a term, and
 * every statement of a leader holds that row and checks the term (fencing): a leader that was frozen and replaced writes
 * nothing when it wakes.
 */

/** Another leads, or the log is closed because it has lost facts: nothing was written. */
export class LeadLost extends Error {
  readonly code = 'lead-lost';

  constructor(term: number) {
    super(`the sequence is no longer led in term ${term}`);
  }
}

/** How long a leader that says nothing keeps the lead; milliseconds. */
const LEASE_MS = 3_000;
/** How often a leader that has nothing to do says that it is there; milliseconds. */
export const RENEW_EVERY_MS = 1_000;

const LEASE_END = `clock_timestamp() + interval '${LEASE_MS} milliseconds'`;

/**
 * Takes the lead where nobody has it: the lease is over, or its session has ended. A lease that ends later than any lease
 * can is over as well: PostgreSQL's clock was set back.
 * @returns the term; null while another leads
 */
export async function takeLead(client: Client): Promise<number | null> {
  // Frozen between the parts of one message, a leader would leave its statement open, and hold the row.
  await client.query(`set transaction_timeout = ${LEASE_MS}`);
  const { rows } = await client.query<{ term: number }>(`
    update log.leader set term = term + 1, until = ${LEASE_END}, pid = pg_backend_pid(), session_start = mine.backend_start
    from pg_stat_activity as mine
    where mine.pid = pg_backend_pid()
      and (until not between clock_timestamp() and ${LEASE_END}
        or not exists (
          select from pg_stat_activity as leader_session
          where leader_session.pid = log.leader.pid and leader_session.backend_start = log.leader.session_start))
    returning term`);
  return rows[0]?.term ?? null;
}

/** What a leader's statement begins with: renews the lease, and has a row only in the leader's own term. */
export const inTerm = (parameter: number): string =>
  `own_term as (update log.leader set until = ${LEASE_END} where term = $${parameter} returning term)`;

/** @throws {LeadLost} */
export async function renewLead(client: Client, term: number): Promise<void> {
  const { rowCount } = await client.query(`with ${inTerm(1)} select from own_term`, [term]);
  if (rowCount === 0) throw new LeadLost(term);
}
