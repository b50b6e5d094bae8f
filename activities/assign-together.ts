import { beginningWith } from '../machines/assignment/assigned-together.ts';
import type { Typed } from '../machines/facts.ts';
import type { StreamPorts } from './streams.ts';

/** What the one request says, each of the assignments that came of it says too. */
const OF_REQUEST = ['purpose', 'competence', 'target'] as const satisfies readonly (keyof Typed)[];

/**
 * Begins the assignments of those whom a decision in this stream assigned besides its own person. Safe to repeat: each begins
 * once, with the decision as its cause.
 */
export async function assignTogether({ assignments, readPage, readTyped }: StreamPorts, stream: string): Promise<void> {
  let request: string | undefined;
  for (let after = 0, more = true; more; ) {
    const page = await readPage(stream, after);
    request ??= page.facts[0]?.id;
    for (const fact of page.facts) {
      if (!fact.data.alsoAssigned || request === undefined) continue;
      const typed = ofRequest(await readTyped(request));
      for (const other of fact.data.alsoAssigned)
        await assignments.judgeAndRecord(other.stream, (state, at) =>
          state ? [] : [beginningWith(fact, other, at, typed)],
        );
    }
    after = page.facts.at(-1)?.version ?? after;
    more = page.more;
  }
}

function ofRequest(typed: Typed | null): Typed | null {
  const said = OF_REQUEST.flatMap((field) => (typed?.[field] === undefined ? [] : [[field, typed[field]] as const]));
  return said.length > 0 ? Object.fromEntries(said) : null;
}
