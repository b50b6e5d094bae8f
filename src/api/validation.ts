import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';

/**
 * Compares a part of the request with its TypeBox schema. Only a query, which is all text, has its numbers converted.
 * Headers are documented by their schema and read by hand, since each has a code of its own.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  if (httpPart === 'headers') return (value: unknown) => ({ value });
  const compiled = Compile(schema);
  return (given: unknown) => {
    const value = httpPart === 'querystring' ? Value.Convert(schema, given) : given;
    if (compiled.Check(value)) return { value };
    // Fastify wants an Error here; its handler finds `validation`.
    return {
      error: Object.assign(new Error('invalid request'), {
        validation: compiled.Errors(value),
        validationContext: httpPart,
      }),
    };
  };
};
