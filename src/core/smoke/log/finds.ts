import { byteLength, truncateBytes } from '../../text/bytes.js';
import { plural } from '../../text/plural.js';
import type { Redactor } from '../../text/redact.js';
import { quoteText, redactBeginning } from '../quote.js';
import { parseTextPattern, type TextPattern } from '../text-pattern.js';

/** What one check reads at most, over all groups and looks; what is read again does not count. */
const MOST_BYTES = 32 * 1024 * 1024;
/** What an event counts at least: its id is kept, however short its text is. */
const LEAST_BYTES = 100;
const NAMED_LINES = 5;
const KEPT_LINES = 20;
const BODY_BYTES = 2048;

export interface FoundLine {
  readonly group: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** One page of events of a group; `id` is one of a kind. */
export interface LogPage {
  readonly group: string;
  readonly lines: readonly { readonly at: number; readonly text: string; readonly id: string }[];
}

/** What an attempt of a log check came to, fit for its answer. */
export interface LogVerdict {
  readonly failures: readonly string[];
  readonly seen: string;
  readonly body: string;
}

/** Gathers the lines that match among all that are read; each event counts once, however often it is read. */
export class LogFinds {
  readonly #pattern: TextPattern;
  readonly #known = new Set<string>();
  readonly #first: FoundLine[] = [];
  #count = 0;
  #bytes = 0;

  /** Throws SyntaxError for a broken regular expression. */
  constructor(pattern: string) {
    this.#pattern = parseTextPattern(pattern);
  }

  add({ group, lines }: LogPage): void {
    for (const { at, text, id } of lines) {
      if (this.full) return;
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      this.#bytes += Math.max(byteLength(text), LEAST_BYTES);
      if (!this.#pattern.matches(text)) continue;
      this.#count += 1;
      this.#keep({ group, at, text });
    }
  }

  get found(): boolean {
    return this.#count > 0;
  }

  /** Set once so much was read that no more may be. */
  get full(): boolean {
    return this.#bytes >= MOST_BYTES;
  }

  /** `groups`: how many were looked at. */
  judge(groups: number, redact: Redactor): LogVerdict {
    const { demand } = this.#pattern;
    const read = `${plural(this.#known.size, 'line')} of ${plural(groups, 'log group')}`;
    if (this.#count === 0) {
      const failures = this.full
        ? [`no match in ${read}, and no more is read; name fewer with \`groups\``]
        : [];
      return { failures, seen: this.full ? `no match in ${read}, cut` : `no match in ${read}`, body: '' };
    }
    const rest = this.#count - NAMED_LINES;
    const failures = [
      redact(`${plural(this.#count, 'log line')} found where none may ${demand}`),
      ...this.#first.slice(0, NAMED_LINES).map((line) => describeLine(line, redact)),
      ...(rest > 0 ? [`and ${plural(rest, 'more line')}`] : []),
    ];
    const body = this.#first
      .map(
        ({ group, at, text }) =>
          `${new Date(at).toISOString()} ${group}\n${redactBeginning(text, redact).trimEnd()}`,
      )
      .join('\n');
    const seen = `${plural(this.#count, 'match', 'matches')} in ${read}${this.full ? ', cut' : ''}`;
    return { failures, seen, body: truncateBytes(body, BODY_BYTES) };
  }

  /** The earliest ones, in their order. */
  #keep(line: FoundLine): void {
    this.#first.push(line);
    this.#first.sort((one, other) => one.at - other.at || (one.group < other.group ? -1 : 1));
    if (this.#first.length > KEPT_LINES) this.#first.pop();
  }
}

function describeLine({ group, at, text }: FoundLine, redact: Redactor): string {
  return `${redact(group)}, ${new Date(at).toISOString()}: ${quoteText(text, redact)}`;
}
