import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { Identity } from '../identity/identity.ts';

/** Our Fastify: handlers are typed by their TypeBox schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set where a route of `/v1` has verified the token. */
    identity: Identity | null;
    /** The assignment that this request is about, for the log. */
    assignmentId: string | null;
    /** The act that this very request has recorded, for the metrics; null where it recorded none, or only repeats its answer. */
    recorded: { readonly act: string; readonly chart: string } | null;
  }
}
