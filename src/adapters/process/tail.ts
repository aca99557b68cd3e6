/** What is kept of each stream, in characters. */
const KEPT = 64 * 1024;

/** The end of a text that is too long to keep. */
export class Tail {
  #text = '';

  addLine(line: string): void {
    this.#text += `${line.slice(-KEPT)}\n`;
    if (this.#text.length > 2 * KEPT) this.#text = this.#text.slice(-KEPT);
  }

  toString(): string {
    return this.#text.slice(-KEPT);
  }
}
