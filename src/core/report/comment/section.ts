import { plural } from '../../text/plural.js';
import type { Report } from '../report.js';

/** One way to render a section. */
export interface Level {
  /** Markdown without blank lines around it; empty when there is nothing to say. */
  render(report: Report): string;
  /** What this level leaves out, in words for the reader; undefined when nothing is missing. */
  lacks?(report: Report): string | undefined;
}

export interface Section {
  /** How the section is called when it is left out. */
  readonly name: string;
  /** The lowest gives way first. A `required` one is never left out. */
  readonly priority: number | 'required';
  /** From full to least. */
  readonly levels: readonly [Level, ...Level[]];
}

export interface ListLevels<T> {
  items(report: Report): readonly T[];
  /** What one item is called, and several where an s is not enough. */
  readonly noun: string;
  readonly nouns?: string;
  /** How many items each level after the full one shows. */
  readonly steps: readonly number[];
  /** Only called with one item at least. */
  render(shown: readonly T[], report: Report): string;
}

/** Levels of a section that is a list with the most useful items first: all, then fewer and fewer. */
export function makeListLevels<T>(list: ListLevels<T>): [Level, ...Level[]] {
  return [
    makeListLevel(list, Number.POSITIVE_INFINITY),
    ...list.steps.map((step) => makeListLevel(list, step)),
  ];
}

function makeListLevel<T>(list: ListLevels<T>, count: number): Level {
  return {
    render: (report) => {
      const shown = list.items(report).slice(0, count);
      return shown.length === 0 ? '' : list.render(shown, report);
    },
    lacks: (report) => {
      const rest = list.items(report).length - count;
      return rest > 0 ? plural(rest, list.noun, list.nouns) : undefined;
    },
  };
}
