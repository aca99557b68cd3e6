/**
 * The shortest text that a regular expression matches, as far as it is made of literals, classes, groups, alternatives
 * and counts; undefined for all others (lookaround, back references).
 */
export function generateText(pattern: string): string | undefined {
  try {
    const text = new Sampler(pattern).read();
    return new RegExp(pattern, 'u').test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
  t: '\t',
  n: '\n',
};
/** Tried in this order where a class rules some out. */
const CANDIDATES = 'a1A0bB2zZ9-_. /:@%+~xX!#&=,;';
const LONGEST = 1_000;

/** Recursive descent over the pattern; each `#read…` gives the text and leaves `#at` behind what it read. */
class Sampler {
  #at = 0;

  constructor(readonly pattern: string) {}

  read(): string {
    const text = this.#readAlternatives();
    if (this.#at < this.pattern.length) throw new Error('unbalanced');
    return text;
  }

  #readAlternatives(): string {
    const first = this.#readSequence();
    while (this.#peek() === '|') {
      this.#at += 1;
      this.#readSequence();
    }
    return first;
  }

  #readSequence(): string {
    let text = '';
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      text += this.#readCounted();
      if (text.length > LONGEST) throw new Error('too long');
    }
    return text;
  }

  #readCounted(): string {
    const one = this.#readOne();
    const [whole, sign, least] =
      /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.#at)) ?? [];
    if (whole === undefined) return one;
    this.#at += whole.length;
    return one.repeat(Math.min(LONGEST + 1, sign === undefined ? Number(least) : sign === '+' ? 1 : 0));
  }

  #readOne(): string {
    const char = this.#take();
    if (char === '^' || char === '$') return '';
    if (char === '.') return 'a';
    if (char === '\\') return this.#readEscape();
    if (char === '[') return this.#readClass();
    return char === '(' ? this.#readGroup() : char;
  }

  #readEscape(): string {
    const char = this.#take();
    if (char === 'b') return '';
    if (/[1-9BkpPuxc]/.test(char)) throw new Error('not supported');
    return CLASSES[char] ?? char;
  }

  #readGroup(): string {
    if (this.#peek() === '?') {
      const kind = /^\?(?::|<[A-Za-z]\w*>)/.exec(this.pattern.slice(this.#at))?.[0];
      if (kind === undefined) throw new Error('lookaround');
      this.#at += kind.length;
    }
    const text = this.#readAlternatives();
    if (this.#take() !== ')') throw new Error('unbalanced');
    return text;
  }

  /** The first of the candidates that the class holds, or else the first that the class names. */
  #readClass(): string {
    const start = this.#at - 1;
    for (let char = this.#take(); char !== ']'; char = this.#take()) if (char === '\\') this.#take();
    const source = this.pattern.slice(start, this.#at);
    const holds = new RegExp(`^${source}$`, 'u');
    const found = [...CANDIDATES].find((char) => holds.test(char)) ?? source.replace(/^\[\\?/, '').charAt(0);
    if (!holds.test(found)) throw new Error('empty');
    return found;
  }

  #peek(): string | undefined {
    return this.pattern[this.#at];
  }

  #take(): string {
    const char = this.pattern[this.#at];
    if (char === undefined) throw new Error('unbalanced');
    this.#at += 1;
    return char;
  }
}
