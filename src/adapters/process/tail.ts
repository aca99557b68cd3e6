/** How much of a stream is kept, in bytes. */
const KEPT = 64 * 1024;

/** The end of a byte stream that may be too long to keep. */
export class Tail {
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (let first = this.#chunks[0]; first !== undefined && this.#size - first.length >= KEPT; ) {
      this.#chunks.shift();
      this.#size -= first.length;
      first = this.#chunks[0];
    }
  }

  /** Starts with a whole character. */
  toString(): string {
    const bytes = Buffer.concat(this.#chunks).subarray(-KEPT);
    const start = bytes.findIndex((byte) => (byte & 0b1100_0000) !== 0b1000_0000);
    return bytes.toString('utf8', Math.max(0, Math.min(start, 3)));
  }
}
