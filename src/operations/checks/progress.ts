/** Counts the checks that have ended. */
export class Progress {
  #done = 0;

  constructor(private readonly total: number) {}

  /** Notes one end: ` (3 of 12 done)`, or nothing where there is but one check. */
  end(): string {
    this.#done += 1;
    return this.total > 1 ? ` (${this.#done} of ${this.total} done)` : '';
  }
}
