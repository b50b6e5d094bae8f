import type { Fact } from '../machines/facts.ts';
import type { AssignmentActivities, NoticeRequest, RecordAnswer, RecordRequest } from './ports.ts';

/** The parts of the world that the activities touch, wired in `src/main/`. */
export interface AssignmentWorld {
  readonly readStream: (stream: string, afterVersion: number) => Promise<readonly Fact[]>;
  readonly nextOfTeam: AssignmentActivities['nextOfTeam'];
  readonly newsOfMembers: AssignmentActivities['newsOfMembers'];
  readonly record: (request: RecordRequest) => Promise<RecordAnswer>;
  readonly leaveNotice: (notice: NoticeRequest) => Promise<void>;
  /** Told of what was recorded, by ids only. */
  readonly onRecorded: (request: RecordRequest, answer: RecordAnswer) => void;
}

/** What the assignment's workflow asks of the world. */
export function assignmentActivities(world: AssignmentWorld): AssignmentActivities {
  return {
    loadFacts: world.readStream,
    nextOfTeam: world.nextOfTeam,
    newsOfMembers: world.newsOfMembers,
    notify: world.leaveNotice,
    async recordFacts(request) {
      const answer = await world.record(request);
      world.onRecorded(request, answer);
      return answer;
    },
  };
}
