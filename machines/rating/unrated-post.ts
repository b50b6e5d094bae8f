import type { Citation } from '../citation.ts';
import { DomainError } from '../errors.ts';
import type { Reading } from '../reading.ts';

interface Gap {
  readonly typology: string;
  readonly post: string;
  /** What the text calls the post. */
  readonly name: string;
  /** The table's, then the general rule's. */
  readonly basis: readonly Citation[];
  readonly reading: Reading;
}

/** A post that its table forgets: the gap, and what the general rule would say. Nobody is rated by a guess. */
export class UnratedPost extends DomainError {
  readonly typology: string;
  readonly post: string;
  readonly basis: readonly Citation[];
  readonly interpretation: Reading;

  constructor({ typology, post, name, basis, reading }: Gap) {
    const [table = ''] = basis;
    super('post-without-rater', { typology, post: name, table, basis, interpretation: reading });
    this.name = 'UnratedPost';
    this.message = `${table} has no row for ${post} (${name})`;
    this.typology = typology;
    this.post = post;
    this.basis = basis;
    this.interpretation = reading;
  }
}
