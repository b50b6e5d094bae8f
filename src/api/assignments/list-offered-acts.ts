import Type from 'typebox';
import { type Taking, timeTaken } from '../../../machines/time-taken.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { AWARD_WORDS } from '../../../machines/words/kinds.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Basis, Day, Interpretation, Label, Nullable, PersonName, PositionName } from '../schemas.ts';
import { ActName, ActorName, AwardName } from './assignment-schema.ts';
import { loadFor } from './load-assignment.ts';
import { NEEDS, offeredActs } from './offered-acts.ts';
import { peopleAtStake } from './people-at-stake.ts';
import { AssignmentParams } from './read-assignment.ts';
import { takingsOf } from './takings.ts';
import { TimeTakenView, timeTakenView } from './time-taken.ts';

const OfferedAct = Type.Object({
  act: ActName,
  actLabel: Label,
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  basis: Basis,
  interpretation: Interpretation,
  needs: Type.Array(Type.Enum([...NEEDS]), {
    description: 'What the act must come with',
  }),
  award: Type.Union([Type.Object({ kind: AwardName, label: Label }), Type.Null()], {
    description: 'Which award it would propose, where the text lists them',
  }),
  choices: Type.Array(PersonName, {
    description: 'Of whom one must be named; empty where anyone of the home unit can be',
  }),
});

const OfferedActs = Type.Object({
  version: Type.Integer(),
  step: Nullable(Type.String()),
  acts: Type.Array(OfferedAct),
  timeTaken: Type.Array(
    Type.Object({
      person: PersonName,
      periods: Type.Array(Type.Object({ from: Day, to: Day, timeShare: Nullable(Type.Integer()) })),
      withThis: TimeTakenView,
    }),
    {
      description:
        'Of whom it is about, or of whoever could be named: what of their time other open assignments take, and what with this one. A moment behind.',
    },
  ),
});

/** `GET /v1/assignments/:id/acts`: what the reader may do now. */
export function listOfferedActs(api: Api, { db }: ApiDeps): void {
  api.get(
    '/assignments/:id/acts',
    {
      schema: {
        operationId: 'listOfferedActs',
        summary: 'The acts that you may do now, by which article, and what each needs',
        tags: ['assignments'],
        params: AssignmentParams,
        response: { 200: OfferedActs, ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request);
      const reader = readerOf(db, identity);
      const loaded = await loadFor(db, request.params.id, reader);
      request.assignmentId = loaded.id;
      reply.header('etag', `"${loaded.assignment.version}"`);
      const acts = identity.roles.includes('auditor') ? [] : offeredActs(loaded, await reader);
      const taken =
        acts.length > 0
          ? await takingsOf(db, await peopleAtStake(db, loaded, acts), loaded.id)
          : new Map<string, readonly Taking[]>();
      const { period, timeShare = null } = loaded.opening;
      const names = await namesOf(db, {
        persons: [...acts.flatMap(({ person, choices }) => [person, ...choices]), ...taken.keys()],
        positions: acts.map(({ position }) => position),
      });
      return {
        version: loaded.assignment.version,
        step: loaded.standing.step,
        acts: acts.map(({ act, actor, position, person, basis, interpretation, needs, award, choices }) => ({
          act,
          actLabel: ACT_WORDS[act],
          actor,
          actorLabel: ACTOR_WORDS[actor],
          position: names.position(position),
          person: names.person(person),
          basis: [...basis],
          interpretation,
          needs: [...needs],
          award: award && { kind: award, label: AWARD_WORDS[award] },
          choices: choices.map((each) => names.person(each)),
        })),
        timeTaken: [...taken].map(([person, others]) => ({
          person: names.person(person),
          periods: others.map(({ period, timeShare }) => ({ ...period, timeShare })),
          withThis: timeTakenView(timeTaken([...others, { period, timeShare }], period)),
        })),
      };
    },
  );
}
