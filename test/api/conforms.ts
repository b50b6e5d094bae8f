import { Compile } from 'typebox/schema';
import { expect } from 'vitest';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
export type OpenApi = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } & Record<
  string,
  unknown
>;

const compiled = new Map<string, { Check(value: unknown): boolean; Errors(value: unknown): [boolean, object[]] }>();

/** Checks an answer against the published document, and that it says nothing that the document does not. */
export function expectConforms(document: OpenApi, method: string, url: string, status: number, body: unknown): void {
  const path = url.split('?')[0] ?? '';
  const [template, operations] =
    Object.entries(document.paths).find(([each]) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)) ??
    [];
  const operation = operations?.[method.toLowerCase()];
  if (!template || !operation) return; // answered 404 or 405
  const response = operation.responses[status] ?? operation.responses[`${String(status)[0]}XX`];
  expect(response, `${method} ${template} documents ${status}`).toBeDefined();
  const schema = Object.values(response?.content ?? {})[0]?.schema;
  if (!schema) throw new Error(`${method} ${template} documents no body for ${status}`);
  const key = `${method} ${template} ${status}`;
  const check = compiled.get(key) ?? Compile(strict(schema) as object);
  compiled.set(key, check);
  if (!check.Check(body)) expect.fail(`${key}: ${JSON.stringify(check.Errors(body)[1].slice(0, 3))}`);
}

/** The same schema, but an object may have no members that it does not name, unless it says so. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}
