/** Longer words are not compared: nobody mistypes them into something else, and the time grows with the square. */
const MAX_LENGTH = 64;

/**
 * Edits (insert, delete, replace, swap of two neighbours) that turn `a` into `b`: optimal string alignment,
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function computeEditDistance(a: string, b: string): number {
  const width = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cells[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      cells[i * width + j] = i === 0 || j === 0 ? i + j : computeCell({ a, b, i, j, at });
    }
  }
  return at(a.length, b.length);
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly at: (i: number, j: number) => number;
}

function computeCell({ a, b, i, j, at }: Cell): number {
  const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const best = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
}

/** The candidate that `word` is most likely a slip of, or undefined when none is near (a third of the letters). */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > MAX_LENGTH) return undefined;
  const plain = normalize(word);
  let nearest: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue;
    const distance = computeEditDistance(plain, normalize(candidate));
    if (distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { candidate, distance };
  }
  const limit = Math.max(1, Math.floor(word.length / 3));
  return nearest !== undefined && nearest.distance <= limit ? nearest.candidate : undefined;
}

/** `onFailure`, `on-failure` and `on_failure` are the same word. */
function normalize(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

/** Completes a hint: `did you mean \`lifetime\`?`, or undefined. */
export function suggestHint(word: string, candidates: Iterable<string>): string | undefined {
  const suggestion = suggest(word, candidates);
  return suggestion === undefined ? undefined : `did you mean \`${suggestion}\`?`;
}
