import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Type from 'typebox';
import type { Api } from '../fastify-api.ts';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem-document.ts';
import { NAME_SIGN, TAB_SIGN } from './name-sign.ts';

/** The reference page brings its own scripts and styles, and may load nothing from elsewhere. */
const PAGE_POLICY = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
};

/** `GET /openapi.json`, made from the routes' own schemas, and a page to read it at `/docs`. To be called before the routes. */
export async function describeApi(api: Api): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Penugasan',
        version: '1',
        description:
          'Penugasan pegawai menurut Sistem Kerja (PermenPANRB 7/2022). / Civil-servant assignments under Sistem Kerja.',
      },
      tags: [
        { name: 'assignments', description: 'Penugasan' },
        { name: 'teams', description: 'Tim Kerja' },
        { name: 'mine', description: 'Kotak masuk, pemberitahuan, dan jabatan saya' },
        { name: 'people', description: 'Orang dan unit' },
        { name: 'reports', description: 'Laporan' },
        { name: 'procedures', description: 'Prosedur menurut peraturan' },
        { name: 'problems', description: 'Masalah' },
        { name: 'health', description: 'Kesehatan layanan' },
      ],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ bearer: [] }],
    },
    transformObject: (given) => withProblemMediaType('openapiObject' in given ? given.openapiObject : {}),
  });
  await api.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: PAGE_POLICY,
    uiConfig: { validatorUrl: null, deepLinking: true },
    logo: { type: 'image/svg+xml', content: Buffer.from(NAME_SIGN), href: '/docs', target: '_self' },
    theme: {
      title: 'Penugasan',
      favicon: [
        { filename: 'penugasan.svg', rel: 'icon', sizes: 'any', type: 'image/svg+xml', content: Buffer.from(TAB_SIGN) },
      ],
    },
  });
  api.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'openapi',
        summary: 'This document',
        tags: ['health'],
        security: [],
        response: { 200: Type.Object({}, { additionalProperties: true }) },
      },
    },
    async () => api.swagger() as unknown as Record<string, unknown>,
  );
}

interface Answers {
  readonly responses?: Readonly<Record<string, { content?: Record<string, unknown> }>>;
}

/** Fastify documents every answer as `application/json`; problems have a type of their own (RFC 9457 §3). */
function withProblemMediaType<T extends { paths?: unknown }>(document: T): T {
  const paths = (document.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Answers>>>>;
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
    for (const [status, answer] of Object.entries(operation.responses ?? {})) {
      if (!status.endsWith('XX') || !answer.content) continue;
      answer.content = { [PROBLEM_MEDIA_TYPE]: answer.content['application/json'] };
    }
  }
  return document;
}
