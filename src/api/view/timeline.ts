import type { Assignment } from '../../../machines/assignment/fold.ts';
import { besides } from '../../../machines/assignment/steps.ts';
import { FACT_OF, type Fact } from '../../../machines/facts.ts';
import type { Act, Actor, SideAct } from '../../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { FACT_WORDS } from '../../../machines/words/facts.ts';
import { readingOf } from '../../../machines/words/readings.ts';
import type { Names } from '../../directory/names.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import type { TimelineEntry } from './assignment-schema.ts';

type Chart = Assignment['chart'];

const ACT_OF = Object.fromEntries(Object.entries(FACT_OF).map(([act, fact]) => [fact, act])) as Partial<
  Record<Fact['type'], Act>
>;

/** One recorded fact, as people read it. */
export function timelineEntry(chart: Chart, { fact, typed }: FactWithText, names: Names): TimelineEntry {
  const { id, version, type, step, at, by, basis, data } = fact;
  const { act, actor, interpretation, phase } = roleOf(chart, fact);
  return {
    id,
    version,
    type,
    label: FACT_WORDS[type],
    act,
    actLabel: act && ACT_WORDS[act],
    step,
    phase,
    actor,
    actorLabel: actor && ACTOR_WORDS[actor],
    person: names.person(by?.person ?? null),
    position: names.position(by?.position ?? null),
    delegation: names.delegation(by?.delegation ?? null),
    assignee: names.person(data.assignee ?? null),
    candidates: (data.candidates ?? []).map((person) => names.person(person)),
    basis: [...basis],
    interpretation: readingOf(interpretation),
    at,
    typed,
  };
}

/** Which act of which actor a fact was, by its chart; a deadline's is nobody's. */
function roleOf({ steps, procedure }: Chart, { type, step: key }: Fact) {
  const step = steps.find((each) => each.key === key) ?? null;
  const phase = step?.phase ?? null;
  const act = ACT_OF[type] ?? null;
  if (!step || !act) return { act, actor: null, phase, interpretation: procedure.answerWithin.interpretation ?? null };
  if (act === step.act) return { act, actor: step.actor as Actor, phase, interpretation: step.interpretation };
  const actor = besides(procedure, steps.indexOf(step))[act as SideAct] ?? null;
  const rule = procedure.beside.find((each) => each.act === act);
  return { act, actor, phase, interpretation: rule?.interpretation ?? null };
}
