import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/process/line-splitter.ts
import { StringDecoder } from "node:string_decoder";
var LONGEST_LINE = 256 * 1024 * 1024;
var LineSplitter = class {
  #decoder = new StringDecoder("utf8");
  #onLine;
  #longest;
  #cuts;
  /** Parts of the line under way; joined once, so that a long line takes linear time. */
  #parts = [];
  #length = 0;
  /** A line that is too long is refused, or comes cut to so many characters. */
  constructor(onLine, longest = LONGEST_LINE, tooLong = "refused") {
    this.#onLine = onLine;
    this.#longest = longest;
    this.#cuts = tooLong === "cut";
  }
  /** Throws MayflyError (`outside`) for a line that is refused, and whatever `onLine` throws. */
  push(chunk) {
    this.#pushText(this.#decoder.write(chunk));
  }
  /** Gives out a last line that no line break ends. */
  end() {
    this.#pushText(this.#decoder.end());
    if (this.#length > 0) this.#flush();
  }
  #pushText(text) {
    const [first = "", ...others] = text.split("\n");
    this.#extend(first);
    for (const other of others) {
      this.#flush();
      this.#extend(other);
    }
  }
  #extend(whole) {
    const part = this.#cuts ? whole.slice(0, this.#longest - this.#length) : whole;
    this.#length += part.length;
    if (this.#length > this.#longest) {
      throw new MayflyError(`a line of the output is longer than ${this.#longest} characters`, {
        kind: "outside"
      });
    }
    if (part !== "") this.#parts.push(part);
  }
  #flush() {
    const line = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    this.#onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  }
};

// src/adapters/process/tail.ts
var KEPT = 64 * 1024;
var Tail = class {
  #chunks = [];
  #size = 0;
  push(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= 2 * KEPT) this.#forget();
  }
  #forget() {
    const end = Buffer.from(Buffer.concat(this.#chunks).subarray(-KEPT));
    this.#chunks = [end];
    this.#size = end.length;
  }
  /** Starts with a whole character. */
  toString() {
    const bytes = Buffer.concat(this.#chunks).subarray(-KEPT);
    const start = bytes.findIndex((byte) => (byte & 192) !== 128);
    return bytes.toString("utf8", Math.max(0, Math.min(start, 3)));
  }
};

export {
  LineSplitter,
  Tail
};
//# sourceMappingURL=chunk-EQDQOK2K.js.map
