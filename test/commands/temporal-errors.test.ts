import { ServiceError } from '@temporalio/client';
import { expect, it } from 'vitest';
import { Unavailable } from '../../src/commands/gateway.ts';
import { TemporalRefused, translated } from '../../src/commands/temporal-errors.ts';

/** gRPC's statuses by number. */
const AGAIN = { CANCELLED: 1, UNKNOWN: 2, DEADLINE_EXCEEDED: 4, RESOURCE_EXHAUSTED: 8, ABORTED: 10, INTERNAL: 13 };
const NEVER = { INVALID_ARGUMENT: 3, PERMISSION_DENIED: 7, FAILED_PRECONDITION: 9, UNAUTHENTICATED: 16 };
const answered = (code: number) => Object.assign(new Error('status'), { code, details: '', metadata: {} });

it.each(Object.entries({ ...AGAIN, UNAVAILABLE: 14 }))('%s is to be asked again', (_, code) => {
  for (const error of [answered(code), new ServiceError('failed', { cause: answered(code) })])
    expect(translated(error)).toBeInstanceOf(Unavailable);
});

it.each(Object.entries(NEVER))('%s is not', (name, code) => {
  for (const error of [answered(code), new ServiceError('failed', { cause: answered(code) })]) {
    expect(translated(error)).toBeInstanceOf(TemporalRefused);
    expect(translated(error)).toMatchObject({ code: name, cause: error });
  }
});
