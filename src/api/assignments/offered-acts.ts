import { speaksByLetter } from '../../../machines/assignment/by-letter.ts';
import { contextOf } from '../../../machines/assignment/fold.ts';
import { objectionTo } from '../../../machines/assignment/objections.ts';
import type { PossibleAct, Standing } from '../../../machines/assignment/standing.ts';
import { heldTogether } from '../../../machines/assignment/steps.ts';
import { FACT_OF, type PersonId } from '../../../machines/facts.ts';
import { type Award, WORK_TEXTS } from '../../../machines/vocabulary.ts';
import { actsFrom, type Reader } from '../access/reader.ts';
import { TYPED_FIELDS } from '../word-ids.ts';
import type { LoadedAssignment } from './load-assignment.ts';

/** What an act must come with. */
export const NEEDS = [
  'reason',
  'assignee',
  'candidates',
  'attachments',
  'award',
  'incoming',
  'findings',
  'target',
  ...WORK_TEXTS,
] as const;
export type Need = (typeof NEEDS)[number];

export interface OfferedAct extends PossibleAct {
  readonly needs: readonly Need[];
  /** Of whom one must be named, where the list is closed. */
  readonly choices: readonly PersonId[];
  /** Which award it would propose. */
  readonly award: Award | null;
}

/** Objections to the person, or to doing it here at all. */
const BARRED: ReadonlySet<string> = new Set([
  ...['not-your-act', 'own-request', 'own-assignment', 'of-team'],
  ...['already-agreed', 'expectations-unset'],
]);

/** The acts that a reader may do now. The chart is asked with everything typed: what it still objects to is the person. */
export function offeredActs({ assignment, standing }: LoadedAssignment, reader: Reader): OfferedAct[] {
  const { chart } = assignment;
  const context = contextOf(assignment);
  const step = chart.steps.find(({ key }) => key === standing.step);
  if (!step) return offeredFollowUps(standing, reader);
  const holds = ({ act, position, person }: PossibleAct): boolean =>
    position === null ? person === reader.person : actsFrom(reader, position, act);
  const barred = ({ act, actor, position }: PossibleAct): boolean => {
    const by = { person: reader.person, position };
    const event = {
      type: FACT_OF[act],
      step: step.key,
      at: standing.since,
      cause: '',
      data: { as: actor },
      by,
      typedFields: TYPED_FIELDS,
    };
    const objection = objectionTo(chart.procedure, step, act, actor, context, event);
    return objection !== null && BARRED.has(objection);
  };
  return standing.acts
    .filter((each) => holds(each) && !barred(each))
    .map((each) => {
      const needs = needsOf(
        each,
        each.act === step.act
          ? heldTogether(chart.steps, step, context).flatMap(
              ({ names, supportingData, says = [] }): (Need | null)[] => [
                supportingData ? 'attachments' : names,
                ...says,
              ],
            )
          : [],
      );
      if (speaksByLetter(each.actor, context)) needs.push('incoming');
      return { ...each, needs, award: null, choices: needs.includes('assignee') ? context.candidates : [] };
    });
}

/** What the reader may propose of a completed task: never of the own one. */
const offeredFollowUps = ({ followUps, assignee }: Standing, { person, positions }: Reader): OfferedAct[] =>
  followUps
    .filter(({ position }) => position !== null && positions.includes(position) && person !== assignee)
    .map((each) => ({ ...each, needs: each.award ? ['reason', 'award'] : ['reason'], choices: [] }));

/** One command can record several steps: what each of them must come with, it must come with. */
function needsOf({ act }: PossibleAct, names: readonly (Need | null)[]): Need[] {
  const needs: Need[] = names.filter((each) => each !== null);
  if (act === 'give-feedback') return ['findings'];
  if (act === 'set-expectations') return ['target'];
  return act === 'refuse' || act === 'return' || act === 'cancel' ? ['reason', ...needs] : needs;
}
