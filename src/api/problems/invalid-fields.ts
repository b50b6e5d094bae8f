import { Problem } from './problem.ts';

/** One finding of TypeBox's validator. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Which field broke which rule. What was sent is not repeated. */
export interface FieldError {
  readonly in: string;
  readonly field: string;
  readonly rule: string;
}

/** More would help nobody. */
export const MOST_ERRORS = 20;

/** @param context the part of the request: `body`, `querystring`, `params` or `headers` */
export function invalidFields(errors: readonly SchemaError[], context: string): Problem {
  const found = errors.flatMap((error) => fieldErrors(error, context));
  // An unknown field is found twice: once by itself, once by its object.
  const shown = found.filter(({ rule }) => rule !== 'boolean' || found.length === 1);
  return new Problem('invalid-request', { errors: shown.slice(0, MOST_ERRORS) });
}

export const invalidField = (context: string, field: string, rule: string): Problem =>
  new Problem('invalid-request', { errors: [{ in: context, field, rule }] satisfies FieldError[] });

function fieldErrors({ keyword, instancePath, params }: SchemaError, context: string): FieldError[] {
  const field = instancePath.slice(1).replaceAll('/', '.');
  const named = params[keyword === 'required' ? 'requiredProperties' : 'additionalProperties'];
  if ((keyword === 'required' || keyword === 'additionalProperties') && Array.isArray(named)) {
    return named.map((name) => ({ in: context, field: field ? `${field}.${name}` : String(name), rule: keyword }));
  }
  return [{ in: context, field: field || context, rule: keyword }];
}
