/** What the attempts at one check hand on to each other. */
export class Memory {
  #kept: unknown;

  /** What was made before, else what `make` makes. A check is of one kind, whose attempts keep one thing. */
  async recall<T extends object>(make: () => Promise<T>): Promise<T> {
    this.#kept ??= await make();
    return this.#kept as T;
  }
}
