import Type, { type Static } from 'typebox';
import type { Language } from '../language.ts';
import { fillIn } from './fill-in.ts';
import type { Problem } from './problem.ts';
import { PROBLEMS } from './problem-table.ts';

/** Problem details (RFC 9457 §3). Further members say more, by code. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String({ format: 'uri-reference', description: 'What the code means' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String({ description: 'This very answer; quote it when you report a fault' }),
    code: Type.String({ description: 'Stable: for programs to look at' }),
  },
  { additionalProperties: true, description: 'RFC 9457 problem details' },
);
export type ProblemDocument = Static<typeof ProblemDocument> & Record<string, unknown>;

/** What any route can answer besides. */
export const ProblemAnswers = { '4xx': ProblemDocument, '5xx': ProblemDocument };

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The problem as its reader gets it, in the reader's language. */
export function problemDocument({ code, details }: Problem, language: Language, requestId: string): ProblemDocument {
  const { status, title, detail } = PROBLEMS[code];
  return {
    ...details,
    type: `/problems/${code}`,
    title: title[language],
    status,
    detail: fillIn(detail[language], details, language),
    instance: `urn:uuid:${requestId}`,
    code,
  };
}
