import type { RouteId } from '../../machines/vocabulary.ts';
import type { AssignmentView } from '../../src/api/assignments/assignment-schema.ts';
import { proofOf } from '../../src/main/story/proof-of.ts';
import { SCENES, type Scene } from '../../src/main/story/scenes.ts';
import type { Office, Write } from './office.ts';

/** An assignment as its clerk plans it: the scene, and who is to do the task. */
export interface Life {
  readonly scene: Scene;
  readonly assignee: string;
  /** Who begins it. */
  readonly asker: string;
}

/** One life on a route, or of the n-th scene of the story. */
export async function planLife(office: Office, which: RouteId | number): Promise<Life> {
  const scene = typeof which === 'number' ? SCENES[which % SCENES.length] : SCENES.find(({ route }) => route === which);
  if (!scene) throw new Error(`the story has no scene for ${which}`);
  const assignee = await office.memberOf(scene.homeUnit);
  const voluntary = scene.route.startsWith('voluntary');
  const asker = voluntary ? assignee : await office.holderOf(await office.positionOf(scene.ownerUnit, 'unit-head'));
  return { scene, assignee, asker };
}

/** The request that begins it. */
export function opening({ scene, assignee, asker }: Life): Write {
  const { route, ownerUnit, homeUnit, purpose, competence, target } = scene;
  return {
    person: asker,
    path: '/v1/assignments',
    body: {
      route,
      ownerUnit,
      homeUnit,
      period: { from: '2026-12-01', to: '2027-11-30' },
      purpose,
      competence,
      target,
      ...(route === 'appointment-in-unit' ? { assignee } : {}),
      ...(route.startsWith('voluntary') ? { attested: { competent: true, additional: true } } : {}),
    },
  };
}

const NAMING = ['recommend', 'nominate', 'approve', 'appoint'];

/** The act that an assignment waits for, by whoever it waits for; null once it has ended. */
export async function nextAct(office: Office, { scene, assignee }: Life, seen: AssignmentView): Promise<Write | null> {
  if (seen.status !== 'open' || !seen.waitingFor) return null;
  const { act, position, person } = seen.waitingFor;
  return {
    person: person?.id ?? (await office.holderOf(position?.id ?? '')),
    path: `/v1/assignments/${seen.id}/acts`,
    body: {
      act,
      step: seen.step,
      ...(NAMING.includes(act) ? { assignee } : {}), // taken where the step names somebody, else not looked at
      ...(act === 'answer-availability' ? { candidates: [assignee] } : {}),
      ...(act === 'plan' ? { activities: 'Persiapan dan pelaksanaan', budget: 'Rp0' } : {}),
      ...(act === 'report' ? { result: `${scene.target}: tercapai`, attachments: [proofOf(seen.id)] } : {}),
    },
  };
}

/** How a write is sent: in the end-to-end tests once, in the fault tests until it is answered. */
export type Send = (write: Write) => Promise<AssignmentView>;

export const sendOnce =
  (office: Office): Send =>
  async (write) => {
    const { status, body } = await office.post(write);
    if (status >= 300) throw new Error(`${write.path} answers ${status}: ${JSON.stringify(body)}`);
    return body;
  };

/** Plays on from where it stands, until it ends or the next act is the one named. */
export async function playOn(
  office: Office,
  life: Life,
  from: AssignmentView,
  { until, send = sendOnce(office) }: { readonly until?: string; readonly send?: Send } = {},
): Promise<AssignmentView> {
  let seen = from;
  for (;;) {
    if (until !== undefined && seen.waitingFor?.act === until) return seen;
    const act = await nextAct(office, life, seen);
    if (!act) return seen;
    seen = await send(act);
  }
}

/** Begins a life and plays it to an act, or to its end. */
export async function play(
  office: Office,
  life: Life,
  options: { readonly until?: string; readonly send?: Send } = {},
): Promise<AssignmentView> {
  const { send = sendOnce(office) } = options;
  return await playOn(office, life, await send(opening(life)), options);
}
