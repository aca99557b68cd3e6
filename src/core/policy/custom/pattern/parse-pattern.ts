/** Why a text is no pattern. The message never holds the text. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** A regular expression without what can't be matched in linear time: no references back, no looking around. */
export type PatternNode =
  | { readonly kind: 'unit'; readonly source: string }
  | { readonly kind: 'assertion'; readonly source: string }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number };

const LONGEST_PATTERN = 1_000;
const DEEPEST = 100;

const TOKEN =
  /(?<open>\((?:\?:|\?<[A-Za-z_]\w*>)?)|(?<assertion>[\^$]|\\[bB])|(?<quantifier>(?:[*+?]|\{(?<min>\d+)(?<range>,(?<max>\d*))?\})\??)|(?<special>[|)])|(?<unit>\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\.|\[\^?(?:\\.|[^\]\\])*\]|.)/sy;
/** References back, control letters, and properties that mean something else without flags. */
const REFUSED_ESCAPE = /^\\[0-9kcpPxu]$/;

/** Parses what `new RegExp` takes without flags. Throws PatternError. */
export function parsePattern(text: string): PatternNode {
  if (text.length > LONGEST_PATTERN) {
    throw new PatternError(`a pattern has at most ${LONGEST_PATTERN} characters`);
  }
  try {
    new RegExp(text);
  } catch {
    throw new PatternError('the pattern is no regular expression');
  }
  const reader = new Reader(text);
  return parseChoice(reader, 0);
}

type Groups = Readonly<Record<string, string | undefined>>;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next token; undefined at the end. */
  peek(): Groups | undefined {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.#text)?.groups;
  }

  skip(): void {
    this.#at = TOKEN.lastIndex;
  }
}

function parseChoice(reader: Reader, depth: number): PatternNode {
  if (depth > DEEPEST) throw new PatternError(`a pattern has at most ${DEEPEST} groups inside each other`);
  const nodes = [parseSequence(reader, depth)];
  for (let token = reader.peek(); token?.special === '|'; token = reader.peek()) {
    reader.skip();
    nodes.push(parseSequence(reader, depth));
  }
  return { kind: 'choice', nodes };
}

function parseSequence(reader: Reader, depth: number): PatternNode {
  const nodes: PatternNode[] = [];
  for (let token = reader.peek(); token && token.special === undefined; token = reader.peek()) {
    reader.skip();
    nodes.push(parseRepeat(reader, parseAtom(reader, token, depth)));
  }
  return { kind: 'sequence', nodes };
}

function parseAtom(reader: Reader, token: Groups, depth: number): PatternNode {
  const { open, assertion, unit } = token;
  if (assertion !== undefined) return { kind: 'assertion', source: assertion };
  if (unit !== undefined) {
    if (REFUSED_ESCAPE.test(unit)) throw new PatternError(`a pattern can't hold ${unit}`);
    return { kind: 'unit', source: unit };
  }
  // What begins with `?` here is a group of a kind that is not read, such as one that looks ahead.
  if (open === undefined || reader.peek()?.quantifier !== undefined) {
    throw new PatternError("a pattern can't look ahead or back, nor set flags");
  }
  const node = parseChoice(reader, depth + 1);
  reader.peek();
  reader.skip();
  return node;
}

function parseRepeat(reader: Reader, node: PatternNode): PatternNode {
  const token = reader.peek();
  if (token?.quantifier === undefined) return node;
  reader.skip();
  return { kind: 'repeat', node, ...computeBounds(token) };
}

function computeBounds({ quantifier = '', min, range, max }: Groups) {
  if (min === undefined) {
    return { min: quantifier.startsWith('+') ? 1 : 0, max: quantifier.startsWith('?') ? 1 : Infinity };
  }
  if (range === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max === '' ? Infinity : Number(max) };
}
