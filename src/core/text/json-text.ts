/** JSON as parsed, or that it is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      /**
       * Of the first character that can't stand where it stands, both counted from 1; undefined far behind in a text of
       * megabytes, where it would take seconds to find.
       */
      readonly place: { readonly line: number; readonly column: number } | undefined;
    };

/** Reads a JSON text. V8's own message names no place in some versions, and quotes what may be secret. */
export function parseJsonText(text: string): ParsedJson {
  // Windows' editors begin files with a byte order mark.
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    const offset = findMistake(plain);
    if (offset === undefined) return { ok: false, place: undefined };
    const before = plain.slice(0, offset).split('\n');
    return { ok: false, place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}

/** https://www.rfc-editor.org/rfc/rfc8259 */
const TOKEN =
  /[ \t\n\r]*(?<token>[{}[\],:]|"(?:(?:[^"\\\p{Cc}]|[\u007f-\u009f])+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/uy;
const SPACE = /[ \t\n\r]*/y;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const MOST_TOKENS = 250_000;

/** Offset of the token that ends the sense of the text, or of the text's end; undefined behind the first many tokens. */
function findMistake(text: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0, tokens = 0; tokens < MOST_TOKENS; tokens += 1) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups?.token;
    const next: Wanted | undefined = token === undefined ? undefined : computeWanted(token, wanted, open);
    SPACE.lastIndex = at;
    SPACE.exec(text);
    if (next === undefined) return SPACE.lastIndex;
    at = SPACE.lastIndex + (token?.length ?? 0);
    wanted = next;
  }
  return undefined;
}

/** What may follow the token; undefined where the token itself may not stand. `open` holds the open brackets. */
function computeWanted(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  if (token === ':') return wanted === ':' ? 'value' : undefined;
  if (token === ',') {
    if (wanted !== ', or end' || open.length === 0) return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === '}' || token === ']') {
    const [bracket, empty] = token === '}' ? ['{', 'key or }'] : ['[', 'value or ]'];
    const fits = wanted === ', or end' || wanted === empty;
    return fits && open.pop() === bracket ? ', or end' : undefined;
  }
  if (wanted === 'key' || wanted === 'key or }') return token.startsWith('"') ? ':' : undefined;
  if (wanted !== 'value' && wanted !== 'value or ]') return undefined;
  if (token !== '{' && token !== '[') return ', or end';
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}
