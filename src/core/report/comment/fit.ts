import { byteLength } from '../../text/bytes.js';
import type { Report } from '../report.js';
import type { Section } from './section.js';

const BETWEEN = '\n\n';

export interface Fit {
  readonly report: Report;
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** In bytes of UTF-8, of the whole text. */
  readonly limit: number;
  /** Whose limit it is, for the line that says what was left out. */
  readonly limitName: string;
}

/**
 * Renders the sections one under the other within the limit. Where they don't fit, sections give way one level at a
 * time, the least useful first; then what still fits comes back, the most useful first.
 */
export function renderFitting(fit: Fit): string {
  const pieces = fit.sections.map((section) => new Piece(section, fit.report));
  const fits = () =>
    measure([...pieces.map((piece) => piece.rendering.bytes), byteLength(renderNote(pieces, fit))]) <=
    fit.limit;
  const leastUsefulFirst = [...pieces].sort((a, b) => a.priority - b.priority);
  giveUp(leastUsefulFirst, fits);
  takeBack(leastUsefulFirst.reverse(), fits);
  return [...pieces.map((piece) => piece.rendering.text), renderNote(pieces, fit)]
    .filter(Boolean)
    .join(BETWEEN);
}

/** A section at one level, rendered once. */
interface Rendering {
  readonly text: string;
  readonly bytes: number;
  /** What the reader misses, in words. */
  readonly lost: string | undefined;
}

/** One section and the level it is at; one past the last level is left out altogether. */
class Piece {
  level = 0;
  readonly priority: number;
  readonly lowest: number;
  readonly #renderings: Rendering[] = [];

  constructor(
    private readonly section: Section,
    private readonly report: Report,
  ) {
    const { priority, levels } = section;
    this.priority = priority === 'required' ? Number.MAX_SAFE_INTEGER : priority;
    this.lowest = priority === 'required' ? levels.length - 1 : levels.length;
  }

  get rendering(): Rendering {
    this.#renderings[this.level] ??= this.#render();
    return this.#renderings[this.level] as Rendering;
  }

  #render(): Rendering {
    const level = this.section.levels[this.level];
    if (level === undefined) {
      return { text: '', bytes: 0, lost: this.#renderings[0]?.text === '' ? undefined : this.section.name };
    }
    const text = level.render(this.report);
    return { text, bytes: byteLength(text), lost: level.lacks?.(this.report) };
  }
}

function giveUp(leastUsefulFirst: readonly Piece[], fits: () => boolean): void {
  const depth = Math.max(...leastUsefulFirst.map((piece) => piece.lowest));
  for (let level = 1; level <= depth; level++) {
    for (const piece of leastUsefulFirst) {
      if (fits()) return;
      piece.level = Math.min(level, piece.lowest);
    }
  }
}

function takeBack(mostUsefulFirst: readonly Piece[], fits: () => boolean): void {
  for (const piece of mostUsefulFirst) {
    const given = piece.level;
    piece.level = 0;
    while (piece.level < given && !fits()) piece.level++;
  }
}

function renderNote(pieces: readonly Piece[], { limitName }: Fit): string {
  const lost = pieces.map((piece) => piece.rendering.lost).filter((text) => text !== undefined);
  return lost.length === 0 ? '' : `<sub>Left out to fit ${limitName}: ${lost.join(', ')}.</sub>`;
}

function measure(bytes: readonly number[]): number {
  return bytes.filter((count) => count > 0).reduce((sum, count) => sum + count + BETWEEN.length, 0);
}
