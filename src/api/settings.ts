import type { RateLimits } from './access/rate-limit.ts';

/** What an operator chooses of the API's behaviour; see README, "Running it for real". */
export interface ApiSettings {
  /** How long a request may take before 503 is answered; milliseconds. */
  readonly requestLimit: number;
  /** How old the oldest fact may be that something behind the log still lacks, before readiness fails; milliseconds. */
  readonly behindLimit: number;
  /** Null: nobody is held back. */
  readonly rates: RateLimits | null;
  /** Whose `X-Forwarded-For` is believed: addresses or CIDR ranges with commas between. Null: nobody's. */
  readonly trustedProxies: string | null;
}

export const DEFAULT_SETTINGS: ApiSettings = {
  requestLimit: 8_000,
  behindLimit: 60_000,
  rates: null,
  trustedProxies: null,
};
