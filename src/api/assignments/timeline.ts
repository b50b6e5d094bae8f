import type { Assignment } from '../../../machines/assignment/fold.ts';
import { type FactRole, roleOfFact } from '../../../machines/assignment/role-of-fact.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { FACT_WORDS } from '../../../machines/words/facts.ts';
import { AWARD_WORDS } from '../../../machines/words/kinds.ts';
import type { Names } from '../../directory/names.ts';
import type { FactWithText } from '../../event-log/recorded-event.ts';
import type { TimelineEntry } from './assignment-schema.ts';
import { timeTakenView } from './time-taken.ts';

/** One recorded fact of an assignment, as people read it. */
export function timelineEntry(chart: Assignment['chart'], recorded: FactWithText, names: Names): TimelineEntry {
  const role = roleOfFact(chart, recorded.fact);
  const act = role?.act ?? null;
  return { ...entryOf(recorded, role, names), act, actLabel: act && ACT_WORDS[act] };
}

/** What every recorded fact says, whatever its chart calls the act. */
export function entryOf(
  { fact, typed }: FactWithText,
  role: Omit<FactRole, 'act'> | null,
  names: Names,
): Omit<TimelineEntry, 'act' | 'actLabel'> {
  const { id, version, type, step, at, by, basis, data } = fact;
  const actor = role?.actor ?? null;
  const award = data.followUp?.award ?? null;
  return {
    id,
    version,
    type,
    label: FACT_WORDS[type],
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
    incoming: data.incoming ? { ...data.incoming } : null,
    award: award && { kind: award, label: AWARD_WORDS[award] },
    timeTaken: data.timeTaken ? timeTakenView(data.timeTaken) : null,
    basis: [...basis],
    interpretation: role?.interpretation ?? null,
    at,
    typed,
  };
}
