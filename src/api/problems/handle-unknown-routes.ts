import type { Api } from '../fastify-api.ts';
import { rawAnswer } from './client-errors.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-problem.ts';

/**
 * An address that we do not have answers 404; one that we have, but not for this method, 405 with the methods that it
 * takes (RFC 9110 §15.5.6), whatever methods Node can read. Before the body is looked at: Fastify has rules of its own for
 * the body of a method that it knows.
 */
export function handleUnknownRoutes(api: Api): void {
  const routes: { readonly method: string; readonly address: RegExp }[] = [];
  api.addHook('onRoute', ({ method, url }) => {
    const pattern = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    for (const each of [method].flat()) routes.push({ method: each, address: new RegExp(`^${pattern.join('/')}$`) });
  });
  const problemFor = (url: string): Problem => {
    const path = url.split('?')[0] ?? '';
    const allow = [...new Set(routes.filter(({ address }) => address.test(path)).map(({ method }) => method))];
    return allow.length > 0
      ? new Problem('method-not-allowed', { allow }, { allow: allow.join(', ') })
      : new Problem('not-found');
  };
  api.addHook('onRequest', async (request) => {
    if (request.is404) throw problemFor(request.url);
  });
  api.setNotFoundHandler((request, reply) => sendProblem(request, reply, problemFor(request.url)));
  // CONNECT asks for a tunnel to an authority, not for an address of ours; Node hands it to nobody else, and hangs up.
  api.server.on('connect', (_request, socket) => {
    socket.end(rawAnswer(new Problem('method-not-allowed', { allow: ['GET'] }, { allow: 'GET' })));
  });
}
