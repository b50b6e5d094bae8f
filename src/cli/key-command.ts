import { createNoteKey } from '../event-log/transparency/note-key.ts';
import type { Output } from './output.ts';

/** `penugasan key`: what PENUGASAN_LOG_KEY_FILE is to hold (C2SP signed-note). @throws {TransparencyError} for a bad name */
export function keyCommand(output: Output, origin: string): void {
  const { signingKey, vkey } = createNoteKey(origin);
  output.print(output.json ? JSON.stringify({ signingKey, vkey }) : `${signingKey}\n${vkey}`);
}
