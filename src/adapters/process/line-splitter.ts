import { StringDecoder } from 'node:string_decoder';

/** Cuts a byte stream into lines, whatever the chunks: split characters, `\r\n`, lines of many megabytes. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  /** Parts of the line under way; joined once, so that a long line takes linear time. */
  #parts: string[] = [];

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Buffer): void {
    this.#pushText(this.#decoder.write(chunk));
  }

  /** Gives out a last line that no line break ends. */
  end(): void {
    this.#pushText(this.#decoder.end());
    if (this.#parts.some((part) => part !== '')) this.#flush();
  }

  #pushText(text: string): void {
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      this.#parts.push(piece);
      this.#flush();
    }
    this.#parts.push(last);
  }

  #flush(): void {
    const line = this.#parts.join('');
    this.#parts = [];
    this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
