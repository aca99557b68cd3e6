import { cutText } from '../smoke/quote.js';
import { byteLength, shorten } from '../text/bytes.js';
import type { Redactor } from '../text/redact.js';
import type { GroupTail } from './environment-evidence.js';

export const TAIL_LINES = 40;
const LINE_BYTES = 2048;
/** Enough that no secret which reaches into the part that is shown is cut in two. */
const REDACTED_LENGTH = 64 * 1024;

export interface TailRequest {
  readonly group: string;
  /** In any order; `at` in milliseconds since the epoch. */
  readonly lines: readonly { readonly at: number; readonly text: string }[];
  /** The group holds more than these lines. */
  readonly more: boolean;
  readonly redact: Redactor;
}

/** The last lines of a group, fit for a report. */
export function computeTail({ group, lines, more, redact }: TailRequest): GroupTail {
  const sorted = [...lines].sort((one, other) => one.at - other.at);
  const last = sorted.slice(-TAIL_LINES);
  const shown = last.map(({ at, text }) => {
    const whole = redact(cutText(text.trimEnd(), REDACTED_LENGTH));
    return {
      at: new Date(at).toISOString(),
      text: shorten(whole, LINE_BYTES),
      cut: byteLength(whole) > LINE_BYTES,
    };
  });
  const cut = more || last.length < sorted.length || shown.some((line) => line.cut);
  return {
    group,
    lines: shown.map(({ at, text }) => ({ at, text })),
    ...(cut ? { cut: true } : {}),
  };
}

/** Groups with lines, that with the newest line first. */
export const sortTails = (tails: readonly GroupTail[]): GroupTail[] =>
  tails
    .filter(({ lines }) => lines.length > 0)
    .sort((one, other) => (other.lines.at(-1)?.at ?? '').localeCompare(one.lines.at(-1)?.at ?? ''));
