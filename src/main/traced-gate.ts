import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { gateInto } from '../event-log/gate.ts';
import type { Gate } from '../event-log/judge-and-record.ts';
import type { RecordAnswer, RecordRequest } from '../event-log/record-request.ts';
import type { RoleContext } from './role.ts';

/** The gate into the log, with a span and a line for each recording; ids and codes only. */
export function tracedGate({ logger, tracing }: RoleContext, db: Kysely<Database>): Gate {
  const gate = gateInto(db);
  const say = ({ stream }: RecordRequest, answer: RecordAnswer): void => {
    if (answer.outcome === 'recorded') {
      const events = answer.facts.map(({ id, type, version }) => ({ id, type, version }));
      logger.info({ assignment: stream, events }, 'recorded');
    } else {
      const code = 'code' in answer ? { code: answer.code } : {};
      logger.info({ assignment: stream, outcome: answer.outcome, ...code }, 'not recorded');
    }
  };
  return {
    ...gate,
    async record(request) {
      const answer = await tracing.span('record', request.traceparent, { 'penugasan.assignment': request.stream }, () =>
        gate.record({ ...request, traceparent: tracing.current() ?? request.traceparent }),
      );
      say(request, answer);
      return answer;
    },
  };
}
