import type { FastifyRequest } from 'fastify';
import type { Api } from './fastify-api.ts';
import { type FieldError, MOST_ERRORS } from './problems/invalid-fields.ts';
import { Problem } from './problems/problem.ts';

/**
 * Control characters (Unicode's category Cc) but tab and line ends, and halves of surrogate pairs (Cs): nobody can read
 * them, RFC 8785 and PostgreSQL do not take all of them, and a terminal obeys some.
 */
const UNREADABLE = /[\p{Cs}[\p{Cc}--[\t\n\r]]]/v;
/** Bodies of ours have three levels. */
const DEEPEST = 16;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);

/**
 * Refuses strings that nobody can read, in any field, and bodies nested too deep to look at. Before the schemas, so that it
 * holds for fields that will be added. Headers need no look: Node refuses control characters in them.
 */
export function refuseUnreadableText(api: Api): void {
  api.addHook('preValidation', async (request) => {
    const errors = PARTS.flatMap(([context, part]) => unreadableIn(context, request[part]));
    if (errors.length > 0) throw new Problem('invalid-request', { errors: errors.slice(0, MOST_ERRORS) });
  });
}

const PARTS = [
  ['params', 'params'],
  ['querystring', 'query'],
  ['body', 'body'],
] as const satisfies readonly (readonly [string, keyof FastifyRequest])[];

/** Level by level, not by recursion: how deep it goes is the sender's choice. */
function unreadableIn(context: string, root: unknown): FieldError[] {
  const errors: FieldError[] = [];
  let level: (readonly [field: string, value: unknown])[] = [['', root]];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return [{ in: context, field: context, rule: 'maxDepth' }];
    const next: typeof level = [];
    for (const [field, value] of level) {
      if (typeof value === 'string' && !isReadable(value)) errors.push({ in: context, field, rule: 'pattern' });
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, inner] of Object.entries(value)) {
        const shown = isReadable(name) ? name : '?';
        if (shown !== name) errors.push({ in: context, field: field || context, rule: 'pattern' });
        next.push([field ? `${field}.${shown}` : shown, inner]);
      }
    }
    level = next;
  }
  return errors;
}
