import type { Config } from '../config/config.ts';
import { type LogKey, parseLogKey, readLogKey, readOrMakeLogKey } from '../event-log/log-key.ts';

/** The log's key, from wherever the configuration says it is. */
export function logKeyOf({ log: { key, origin } }: Config): Promise<LogKey> {
  switch (key.from) {
    case 'text':
      return Promise.resolve(parseLogKey(key.text));
    case 'file':
      return readLogKey(key.file);
    case 'made':
      return readOrMakeLogKey(key.file, origin);
  }
}
