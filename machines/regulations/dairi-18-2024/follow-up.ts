import { namedOnly } from '../base/follow-up.ts';

export const FOLLOW_UP = namedOnly('Ps.17(1)d');
