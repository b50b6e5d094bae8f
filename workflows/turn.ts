import { condition } from '@temporalio/workflow';

/** One at a time, in the order of asking. */
export class Turn {
  #asked = 0;
  #served = 0;

  async take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#asked++;
    if (this.#served !== mine) await condition(() => this.#served === mine);
    try {
      return await work();
    } finally {
      this.#served += 1;
    }
  }

  free(): boolean {
    return this.#asked === this.#served;
  }
}
