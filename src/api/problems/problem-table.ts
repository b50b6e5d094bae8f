import { DOMAIN_PROBLEMS } from './domain-problems.ts';
import type { ProblemCode } from './problem.ts';
import type { ProblemKind } from './problem-kind.ts';
import { REQUEST_PROBLEMS } from './request-problems.ts';

/** Every code with its status and texts; tsc sees to it that none is missing. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = { ...DOMAIN_PROBLEMS, ...REQUEST_PROBLEMS };

export const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);
