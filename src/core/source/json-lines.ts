const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/** Separates the keys of a path; no key of Terraform's holds it. */
export const KEY_SEPARATOR = '\u0000';

interface Frame {
  readonly isObject: boolean;
  /** How many keys lead to the frame. */
  readonly depth: number;
}

/**
 * The 1-based line of every key down to `maxDepth` keys, by its path of keys; arrays add nothing to a path, and the
 * first of equal paths wins. `text` must be valid JSON.
 */
export function locateJsonKeys(text: string, maxDepth: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const frames: Frame[] = [];
  const path: string[] = [];
  let line = 1;
  let counted = 0;
  let expectsKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '{' || token === '[') frames.push({ isObject: token === '{', depth: path.length });
    if (token === '}' || token === ']') frames.pop();
    if (expectsKey && frame !== undefined && token.startsWith('"')) {
      path.splice(frame.depth, Infinity, JSON.parse(token) as string);
    }
    if (expectsKey && token.startsWith('"') && path.length <= maxDepth) {
      for (; counted < index; counted++) if (text[counted] === '\n') line++;
      const key = path.join(KEY_SEPARATOR);
      if (!lines.has(key)) lines.set(key, line);
    }
    if (token === ',' && frame !== undefined) path.length = frame.depth;
    expectsKey = token === '{' || (token === ',' && frame?.isObject === true);
  }
  return lines;
}
