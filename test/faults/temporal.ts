import { Client, Connection } from '@temporalio/client';
import type { Cluster } from './cluster.ts';

/** A connection of the test's own, made for the moment: one that lived through the kills would test the client library. */
export async function withTemporal<T>(
  { stack }: Pick<Cluster, 'stack'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const connection = await Connection.connect({ address: stack.addresses.temporalAddress });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}
