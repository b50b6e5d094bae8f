import { afterAll, beforeAll, describe } from 'vitest';
import { authority } from './life/authority.ts';
import { byLetter } from './life/by-letter.ts';
import { endings } from './life/endings.ts';
import { followUps } from './life/follow-ups.ts';
import { proof } from './life/proof.ts';
import { raters } from './life/raters.ts';
import { several } from './life/several.ts';
import { stuck } from './life/stuck.ts';
import { tables } from './life/tables.ts';
import { teamRefusals } from './life/team-refusals.ts';
import { teams } from './life/teams.ts';
import { together } from './life/together.ts';
import { tracing } from './life/tracing.ts';
import { startWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
}, 120_000);

afterAll(() => world?.stop(), 60_000);

const there = (): World => world;

describe('an assignment ends', () => endings(there));
describe('a completed task is followed up', () => followUps(there));
describe('an agency that is not on the system answers by letter', () => byLetter(there));
describe('one request for several', () => several(there));
describe('two at the same instant', () => together(there));
describe('the right to act', () => authority(there));
describe('a workflow', () => stuck(there));
describe('the reporting tables and the stream', () => tables(there));
describe('a trace', () => tracing(there));
describe('a team', () => teams(there));
describe('a team is refused', () => teamRefusals(there));
describe('who rates a person', () => raters(there));
describe('after all this', () => proof(there));
