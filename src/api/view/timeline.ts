import type { Assignment } from '../../../machines/assignment/fold.ts';
import { roleOfFact } from '../../../machines/assignment/role-of-fact.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { FACT_WORDS } from '../../../machines/words/facts.ts';
import { readingOf } from '../../../machines/words/readings.ts';
import type { Names } from '../../directory/names.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import type { TimelineEntry } from './assignment-schema.ts';

type Chart = Assignment['chart'];

/** One recorded fact, as people read it. */
export function timelineEntry(chart: Chart, { fact, typed }: FactWithText, names: Names): TimelineEntry {
  const { id, version, type, step, at, by, basis, data } = fact;
  const role = roleOfFact(chart, fact);
  const [act, actor] = [role?.act ?? null, role?.actor ?? null];
  return {
    id,
    version,
    type,
    label: FACT_WORDS[type],
    act,
    actLabel: act && ACT_WORDS[act],
    step,
    phase: role?.phase ?? null,
    actor,
    actorLabel: actor && ACTOR_WORDS[actor],
    person: names.person(by?.person ?? null),
    position: names.position(by?.position ?? null),
    delegation: names.delegation(by?.delegation ?? null),
    assignee: names.person(data.assignee ?? null),
    candidates: (data.candidates ?? []).map((person) => names.person(person)),
    attachments: [...(data.attachments ?? [])],
    basis: [...basis],
    interpretation: readingOf(role?.interpretation ?? null),
    at,
    typed,
  };
}
