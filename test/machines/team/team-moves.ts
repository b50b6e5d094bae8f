import fc from 'fast-check';
import { waitingStep } from '../../../machines/assignment/fold.ts';
import { type RouteId, TEAM_ROLES } from '../../../machines/vocabulary.ts';
import { holder, TeamPlay } from './team-play.ts';
import { eligible, next, presentIn, SHOWN, take, takeOwn } from './team-walk.ts';

export const HEAD = holder('owner.unit-head');
export const REASON = { typed: { reason: 'Beban kerja' } };

export const aTeam = fc.constantFrom(
  ['dairi-18-2024', 'high-leader-rates', 'cross-unit'] as const,
  ['padang-panjang-48-2024', 'high-leader-rates', 'in-unit'] as const,
  ['langsa-48-2024', 'administrator-rates-and-heads', 'cross-department'] as const,
  ['surakarta-32-2023', 'administrator-rates-high-leader-heads', 'cross-unit'] as const,
  ['surakarta-32-2023', 'high-leader-rates-and-heads', 'in-unit'] as const,
);
export type ATeam = typeof aTeam extends fc.Arbitrary<infer T> ? T : never;

type Move = () => void;

/** What could be tried now beside what comes next anyway, each by whoever could, sorted by what it is about. */
function movesOf(play: TeamPlay): readonly (readonly Move[])[] {
  const { waiting, members, questions, roles } = play.standing;
  const added = `${members.length + 1}`;
  const persons = presentIn(play).flatMap(({ person }) => (person ? [person] : []));
  const add = (route: RouteId) => () =>
    play.add(`m${added}`, route === 'appointment-in-unit' ? `person:${added}` : null, route);
  const volunteer = (route: RouteId) => () => play.volunteer(`m${added}`, `person:${added}`, route);
  const said = { typed: { note: 'Bagian saya', findings: 'Sesuai rencana' } };
  const decided = (act: 'refuse' | 'return') =>
    waiting.map(
      ({ key, position }) =>
        () =>
          play.do(act, holder(position ?? 'nobody'), { step: key, ...REASON }),
    );
  const answered = questions.map(({ id, kind, person }) => () => {
    const told = { answers: id, typed: { result: 'Baik' } };
    if (kind === 'report') play.do('answer-report', person, told);
    else play.do('decide-obstacle', HEAD, told);
  });
  return [
    waiting.flatMap((step) => eligible(play).map((person) => () => take(play, step, person))),
    decided('refuse'),
    decided('return'),
    members.length < 5 ? [volunteer('voluntary-in-unit'), volunteer('voluntary-cross-unit')] : [],
    members.length < 5 ? [add('appointment-in-unit'), add('appointment-cross-unit')] : [],
    presentIn(play).map(
      ({ stream }) =>
        () =>
          play.do('release-member', HEAD, { of: stream, ...REASON }),
    ),
    TEAM_ROLES.filter((role) => roles[role]).map((role) => () => play.do('vacate-role', HEAD, { role, ...REASON })),
    [
      ...persons.map((nominee) => () => play.do('request-report', HEAD, { nominee })),
      ...persons.map((by) => () => play.do('plan-own-work', by, said)),
      ...persons.map((by) => () => play.do('give-feedback', by, said)),
      ...persons.map(
        (by) => () =>
          play.do('report-progress', by, {
            period: { from: '2026-08-03', to: '2026-08-31' },
            typed: { result: 'Baik' },
          }),
      ),
      ...persons.map((by) => () => play.do('report-control', by, { attachments: SHOWN, typed: { result: 'Baik' } })),
      ...persons.map(
        (by) => () => play.do('raise-obstacle', by, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } }),
      ),
      ...answered,
    ],
    members.flatMap(({ stream }) => ownMoves(play, stream)),
    [
      () => play.do('withdraw', HEAD),
      () => play.do('cancel', HEAD, REASON),
      () => play.do('cancel', holder('regional-secretary'), REASON),
    ],
  ];
}

function ownMoves(play: TeamPlay, stream: string): readonly Move[] {
  const assignment = play.assignment(stream);
  const step = assignment && waitingStep(assignment.chart, assignment.snapshot);
  if (!step) return [];
  const by = holder(assignment.snapshot.context.opening.seats[step.actor as 'home.rater'] ?? 'nobody');
  return [
    () => void takeOwn(play, stream),
    () => play.member(stream, 'refuse', by, REASON),
    () => play.member(stream, 'withdraw', HEAD),
    () => play.member(stream, 'cancel', HEAD, REASON),
  ];
}

const PEOPLE = ['person:1', 'person:2', 'person:stranger', HEAD, holder('regional-secretary'), holder('home.rater')];

/** An act as nobody should ask for it. */
const anOddAct = fc.record({
  act: fc.constantFrom(
    ...(['propose', 'issue-letter', 'plan', 'report', 'complete', 'appoint', 'form'] as const),
    ...(['recommend', 'nominate', 'refuse', 'return'] as const),
    ...(['release-member', 'answer-report', 'decide-obstacle'] as const),
  ),
  person: fc.constantFrom(...PEOPLE),
  more: fc.record(
    {
      role: fc.constantFrom(...TEAM_ROLES),
      of: fc.constantFrom('m1', 'm9'),
      nominee: fc.constantFrom(...PEOPLE),
      answers: fc.constantFrom('command 3', 'command 9'),
      step: fc.constantFrom('open', 'team-leader-plan'),
      typed: fc.dictionary(fc.constantFrom('reason', 'result', 'note'), fc.constantFrom('', ' ', 'x')),
      expectedVersion: fc.nat(12),
    },
    { requiredKeys: [] },
  ),
});

/** One turn: mostly what comes next, else one of the moves, else something odd. */
const aTurn = fc.record({ kind: fc.nat(9), about: fc.nat(99), which: fc.nat(99), odd: anOddAct });
export const someTurns = fc.array(aTurn, { minLength: 10, maxLength: 35 });
export type Turn = typeof aTurn extends fc.Arbitrary<infer T> ? T : never;

export function begun([regulation, unitType, scope]: ATeam): TeamPlay {
  const play = new TeamPlay(regulation, unitType, scope, 2);
  play.form();
  play.add('m1', 'person:1');
  play.add('m2', 'person:2');
  return play;
}

export function turn(play: TeamPlay, { kind, about, which, odd }: Turn): void {
  const moves = movesOf(play).filter((each) => each.length > 0);
  const among = moves[about % moves.length] ?? [];
  if (kind < 6) next(play);
  else if (kind === 9) play.do(odd.act, odd.person, odd.more);
  else among[which % among.length]?.();
}
