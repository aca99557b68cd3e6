import { truncateBytes } from '../text/bytes.js';
import { plainLine, plainText } from '../text/plain.js';
import type { Redactor } from '../text/redact.js';
import type { Answer, Timings } from './check-result.js';
import { redactBeginning } from './quote.js';

const KEPT_BYTES = 2048;
const SEEN_BYTES = 200;

export interface PeerFacts {
  /** How long it took in all. */
  readonly ms: number;
  readonly timings?: Timings;
  /** One line for people. */
  readonly seen: string;
  /** What was received, or what it said. */
  readonly body?: string;
  readonly failures: readonly string[];
  /** Set when nothing came about that could be judged. */
  readonly error?: string;
  readonly redact: Redactor;
}

/** The evidence of one attempt that is not HTTP: plain text, cut, its secrets hidden. */
export function computePeerAnswer(facts: PeerFacts): Answer {
  const { ms, timings, seen, body = '', failures, error, redact } = facts;
  return {
    ms,
    headers: {},
    body: truncateBytes(plainText(redactBeginning(body, redact)), KEPT_BYTES),
    ...(error === undefined ? {} : { error: plainLine(redact(error)) }),
    failures: failures.map((failure) => plainLine(redact(failure))),
    seen: truncateBytes(plainLine(redact(seen)), SEEN_BYTES),
    ...(timings === undefined ? {} : { timings }),
  };
}
