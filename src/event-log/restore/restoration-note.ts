import { type NoteSigner, type NoteVerifier, signNote, verifyNote } from '../transparency/note.ts';
import { noteVerifier } from '../transparency/note-key.ts';
import { TransparencyError } from '../transparency/transparency-error.ts';

/** What a restore did to the log: signed with the log's key, kept in PostgreSQL and in JetStream (C2SP signed-note). */
export interface Restoration {
  /** 1 for the first of this log. */
  readonly number: number;
  /** Of the log's identity from then on. */
  readonly generation: number;
  readonly at: string;
  /** Entries that the log and the stream both held, alike. */
  readonly kept: number;
  /** Entries of the log afterwards: those after `kept` came back from the stream. */
  readonly size: number;
  /** Base64 of the tree's root. */
  readonly root: string;
  /** Up to which entry a published head proves them to be the same as before. */
  readonly proven: number;
  /** Entries whose texts are lost. */
  readonly lostTexts: number;
  /** Facts that were kept aside, since others came back in their place. */
  readonly displaced: number;
  /** Up to which position facts were lost for good; `size` where none is known to be. */
  readonly lostUpTo: number;
}

const NUMBERS = ['number', 'generation', 'kept', 'size', 'proven', 'lostTexts', 'displaced', 'lostUpTo'] as const;

/** The first line tells it from a checkpoint, which begins with the origin. */
const titleOf = (signer: { readonly name: string }): string => `${signer.name} restoration`;

export function signRestoration(restoration: Restoration, signer: NoteSigner): string {
  const lines = NUMBERS.map((name) => `${name} ${restoration[name]}`);
  const text = [titleOf(signer), ...lines, `at ${restoration.at}`, `root ${restoration.root}`, ''].join('\n');
  return signNote({ text }, [signer]);
}

/** @returns null where the log's key did not sign it: it is not of this log, or of a time when the log had another key */
export function readRestoration(note: string, vkey: string): Restoration | null {
  const verifier = noteVerifier(vkey);
  const [title, ...lines] = signedText(note, verifier)?.trimEnd().split('\n') ?? [];
  if (title !== titleOf(verifier)) return null;
  const values = Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]));
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, Number(values[name])]));
  return { ...numbers, at: values.at, root: values.root } as unknown as Restoration;
}

function signedText(note: string, verifier: NoteVerifier): string | null {
  try {
    return verifyNote(note, [verifier]).text;
  } catch (error) {
    if (error instanceof TransparencyError) return null;
    throw error;
  }
}
