import Type from 'typebox';
import type { Api } from '../fastify-api.ts';
import { Problem } from '../problems/problem.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { isProblemCode, PROBLEMS } from '../problems/problem-table.ts';
import { Label } from '../schemas.ts';

const ProblemType = Type.Object({ code: Type.String(), status: Type.Integer(), title: Label });

/** `GET /problems/:code`: what the `type` of a problem leads to (RFC 9457 §3.1.1). */
export function explainProblems(api: Api): void {
  api.get(
    '/problems/:code',
    {
      schema: {
        operationId: 'explainProblem',
        summary: 'What a problem code means',
        tags: ['problems'],
        security: [],
        params: Type.Object({ code: Type.String() }),
        response: { 200: ProblemType, ...ProblemAnswers },
      },
    },
    async ({ params: { code } }) => {
      if (!isProblemCode(code)) throw new Problem('not-found');
      return { code, status: PROBLEMS[code].status, title: PROBLEMS[code].title };
    },
  );
}
