import { StringDecoder } from 'node:string_decoder';
import { MayflyError } from '../../core/errors.js';

/** Strings have an end (512 MB in V8); the largest plan in JSON stays far below this. In characters. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** Cuts a byte stream into lines, whatever the chunks: split characters, `\r\n`, lines of many megabytes. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  readonly #longest: number;
  readonly #cuts: boolean;
  /** Parts of the line under way; joined once, so that a long line takes linear time. */
  #parts: string[] = [];
  #length = 0;

  /** A line that is too long is refused, or comes cut to so many characters. */
  constructor(
    onLine: (line: string) => void,
    longest = LONGEST_LINE,
    tooLong: 'refused' | 'cut' = 'refused',
  ) {
    this.#onLine = onLine;
    this.#longest = longest;
    this.#cuts = tooLong === 'cut';
  }

  /** Throws MayflyError (`outside`) for a line that is refused, and whatever `onLine` throws. */
  push(chunk: Buffer): void {
    this.#pushText(this.#decoder.write(chunk));
  }

  /** Gives out a last line that no line break ends. */
  end(): void {
    this.#pushText(this.#decoder.end());
    if (this.#length > 0) this.#flush();
  }

  #pushText(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.#extend(first);
    for (const other of others) {
      this.#flush();
      this.#extend(other);
    }
  }

  #extend(whole: string): void {
    const part = this.#cuts ? whole.slice(0, this.#longest - this.#length) : whole;
    this.#length += part.length;
    if (this.#length > this.#longest) {
      throw new MayflyError(`a line of the output is longer than ${this.#longest} characters`, {
        kind: 'outside',
      });
    }
    if (part !== '') this.#parts.push(part);
  }

  #flush(): void {
    const line = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
