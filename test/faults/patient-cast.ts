import { setTimeout as pause } from 'node:timers/promises';
import { Cast } from '../../src/main/story/cast.ts';

const PATIENCE_MS = 90_000;

/** Asks until it is answered; a write with the same Idempotency-Key, as the API wants it. */
const patiently: typeof fetch = async (url, init) =>
  await again(async () => {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    if (response.status === 503) throw new Error(`${url} is unavailable`);
    return response;
  });

/** The people of the demo government, who go on asking while servers are down. */
export class PatientCast extends Cast {
  constructor(...[api, issuer, db]: ConstructorParameters<typeof Cast>) {
    super(api, issuer, db, patiently);
  }

  override holderOf = (position: string): Promise<string> => again(() => super.holderOf(position));
  override holderOfSeat = (unit: string, seat: string): Promise<string> => again(() => super.holderOfSeat(unit, seat));
  override membersOf = (unit: string): Promise<readonly string[]> => again(() => super.membersOf(unit));
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const startedAt = Date.now(); ; ) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() - startedAt > PATIENCE_MS) throw error;
      await pause(200); // between two attempts, not for something to happen
    }
  }
}
