import { dataDirOf } from '../config/config.ts';
import { connectNats, deleteStream, STREAM } from '../event-log/nats.ts';
import { deleteHeadsStream, HEADS_STREAM } from '../event-log/nats-heads.ts';
import type { Output } from './output.ts';
import { requireRunning } from './stack-access.ts';

/** `penugasan stream rebuild`: the leading sequencer notices that the stream is gone, and fills it from Postgres. */
export async function rebuildStreamCommand(output: Output, env: NodeJS.ProcessEnv, heads: boolean): Promise<void> {
  const stream = heads ? HEADS_STREAM : STREAM;
  const url = env.PENUGASAN_NATS_URL ?? requireRunning(dataDirOf(env)).natsUrl;
  const connection = await connectNats(url, 'penugasan-cli');
  try {
    await (heads ? deleteHeadsStream(connection) : deleteStream(connection));
  } finally {
    await connection.close();
  }
  output.print(
    output.json
      ? JSON.stringify({ deleted: stream })
      : `${stream}: ${output.language === 'id' ? 'dihapus, sedang diisi kembali dari log' : 'deleted, being filled again from the log'}`,
  );
}
