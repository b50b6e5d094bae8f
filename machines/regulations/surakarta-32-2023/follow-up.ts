import { namedOnly } from '../base/follow-up.ts';

export const FOLLOW_UP = namedOnly('Ps.28(1)d');
