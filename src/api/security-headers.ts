import type { Api } from './fastify-api.ts';

export const SECURITY_HEADERS = {
  'cache-control': 'no-store', // answers hold personal data
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** For every answer, problems included; the reference page loosens the content policy for itself. */
export function addSecurityHeaders(api: Api): void {
  api.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
  });
}
