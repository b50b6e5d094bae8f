import { serveStreamWork } from '../../src/audit/stream-threads.ts';

serveStreamWork<string, null>({
  take() {
    throw new Error('this thread fails');
  },
  finish: () => null,
});
