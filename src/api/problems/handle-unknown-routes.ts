import type { Api } from '../fastify-api.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-problem.ts';

/** An address that we do not have answers 404; one that we have, but not for this method, 405 (RFC 9110 §15.5.6). */
export function handleUnknownRoutes(api: Api): void {
  const routes: { readonly method: string; readonly address: RegExp }[] = [];
  api.addHook('onRoute', ({ method, url }) => {
    const pattern = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    for (const each of [method].flat()) routes.push({ method: each, address: new RegExp(`^${pattern.join('/')}$`) });
  });
  api.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allow = [...new Set(routes.filter(({ address }) => address.test(path)).map(({ method }) => method))];
    const problem =
      allow.length > 0
        ? new Problem('method-not-allowed', { allow }, { allow: allow.join(', ') })
        : new Problem('not-found');
    return sendProblem(request, reply, problem);
  });
}
