import { connect } from 'nats';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { runProjector } from '../../src/projections/engine/projector.ts';

/** A projector in a process of its own, to be killed: `<database url> <nats url>`. */
const [url = '', natsUrl = ''] = process.argv.slice(2);
await runProjector({
  db: connectDatabase(connectPool({ url, poolSize: 3 })),
  nats: await connect({ servers: natsUrl }),
  signal: new AbortController().signal,
  batchSize: 20,
});
