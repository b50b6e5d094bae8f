import { randomUUID } from 'node:crypto';
import fastify, { LogController } from 'fastify';
import { startMetrics } from '../telemetry/metrics.ts';
import { authenticate } from './access/authenticate.ts';
import { countRequests } from './access/rate-limit.ts';
import { doAct } from './assignments/do-act.ts';
import { listAssignments } from './assignments/list-assignments.ts';
import { listOfferedActs } from './assignments/list-offered-acts.ts';
import { openAssignment } from './assignments/open-assignment.ts';
import { readAssignment } from './assignments/read-assignment.ts';
import type { ApiDeps } from './deps.ts';
import type { Api } from './fastify-api.ts';
import { reportHealth } from './health/health.ts';
import { reportMetrics } from './health/metrics.ts';
import { stateReader } from './health/state.ts';
import { readInbox } from './mine/inbox.ts';
import { readMe } from './mine/me.ts';
import { listNotices } from './mine/notices.ts';
import { readTeamInbox } from './mine/team-inbox.ts';
import { listAgreements } from './people/list-agreements.ts';
import { readEvidence } from './people/read-evidence.ts';
import { readWorkload } from './people/read-workload.ts';
import { answerClientError } from './problems/client-errors.ts';
import { handleErrors } from './problems/handle-errors.ts';
import { handleUnknownRoutes } from './problems/handle-unknown-routes.ts';
import { problemOf } from './problems/problem-of.ts';
import { sendProblem } from './problems/send-problem.ts';
import { explainProblems } from './reference/explain-problems.ts';
import { describeApi } from './reference/openapi.ts';
import { readProcedure } from './reference/read-procedure.ts';
import { readStalled } from './reports/read-stalled.ts';
import { logRequests, quietLogger } from './request-log.ts';
import { addSecurityHeaders, SECURITY_HEADERS } from './security-headers.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { doTeamAct } from './teams/do-team-act.ts';
import { formTeam } from './teams/form-team.ts';
import { listTeams } from './teams/list-teams.ts';
import { readTeam } from './teams/read-team.ts';
import { limitTime } from './time-limit.ts';
import { refuseUnreadableText } from './unreadable-text.ts';
import { compileValidator } from './validation.ts';

const BODY_LIMIT_BYTES = 64 * 1024;
/** How often Node looks for requests whose bytes do not come; milliseconds. */
const LOOK_FOR_STALLED = 1_000;

/** The HTTP API, ready to listen or to be injected into. Closing it lets the requests in hand finish. */
export async function buildApi(deps: ApiDeps): Promise<Api> {
  const { settings = DEFAULT_SETTINGS } = deps;
  const api = fastify({
    loggerInstance: quietLogger(deps.logger),
    logController: new LogController({ disableRequestLogging: true }), // we write a line of our own
    genReqId: () => randomUUID(),
    requestIdHeader: false, // what a caller sends could be anything
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: settings.requestLimit,
    http: { connectionsCheckingInterval: LOOK_FOR_STALLED },
    trustProxy: settings.trustedProxies ?? false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 1_000 },
    frameworkErrors: (error, request, reply) => {
      sendProblem(request, reply.headers(SECURITY_HEADERS), problemOf(error));
    },
    clientErrorHandler: answerClientError,
  }) as unknown as Api;
  api.setValidatorCompiler(compileValidator);
  // The schemas are checked against the handlers by tsc, and against the answers by the tests: nothing is dropped silently.
  api.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  api.decorateRequest('identity', null);
  api.decorateRequest('assignmentId', null);
  api.decorateRequest('recorded', null);

  for (const hook of deps.onRequest ?? []) api.addHook('onRequest', hook);
  limitTime(api, settings.requestLimit);
  addSecurityHeaders(api);
  logRequests(api);
  handleErrors(api);
  handleUnknownRoutes(api);
  refuseUnreadableText(api);
  const count = await countRequests(api, settings.rates);
  await describeApi(api);

  const readState = stateReader(deps.db, deps.health);
  reportHealth(api, readState, settings.behindLimit);
  reportMetrics(api, deps.metrics ?? startMetrics('penugasan-api'), readState, deps.poolUse);
  explainProblems(api);
  await api.register(
    async (v1: Api) => {
      authenticate(v1, deps.verify, count);
      openAssignment(v1, deps);
      listAssignments(v1, deps);
      readAssignment(v1, deps);
      listOfferedActs(v1, deps);
      doAct(v1, deps);
      readEvidence(v1, deps);
      readWorkload(v1, deps);
      listAgreements(v1, deps);
      readStalled(v1, deps);
      formTeam(v1, deps);
      listTeams(v1, deps);
      readTeamInbox(v1, deps);
      readTeam(v1, deps);
      doTeamAct(v1, deps);
      readInbox(v1, deps);
      listNotices(v1, deps);
      readProcedure(v1);
      readMe(v1, deps);
    },
    { prefix: '/v1' },
  );
  await api.ready();
  return api;
}
