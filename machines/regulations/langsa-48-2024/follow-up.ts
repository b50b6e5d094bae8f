import { namedOnly } from '../base/follow-up.ts';

export const FOLLOW_UP = namedOnly('Ps.19 d');
