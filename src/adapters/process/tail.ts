/** How much of a stream is kept, in bytes. */
const KEPT = 64 * 1024;

/** The end of a byte stream that may be too long to keep. */
export class Tail {
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Only now and then: a stream of short lines has thousands of chunks.
    if (this.#size >= 2 * KEPT) this.#forget();
  }

  #forget(): void {
    // A copy, so that what it is cut from goes.
    const end = Buffer.from(Buffer.concat(this.#chunks).subarray(-KEPT));
    this.#chunks = [end];
    this.#size = end.length;
  }

  /** Starts with a whole character. */
  toString(): string {
    const bytes = Buffer.concat(this.#chunks).subarray(-KEPT);
    const start = bytes.findIndex((byte) => (byte & 0b1100_0000) !== 0b1000_0000);
    return bytes.toString('utf8', Math.max(0, Math.min(start, 3)));
  }
}
