import { formatSpan } from '../../report/time.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import { explainConnectionCode, TIMEOUT } from '../connection-codes.js';
import { formatHostPort, type HostPort } from '../host-port.js';
import { computePeerAnswer } from '../peer-answer.js';
import { quoteText } from '../quote.js';
import { judgeBanner } from './banner.js';
import type { TcpExpectation } from './check.js';
import type { TcpSight, Try } from './sight.js';

export interface TcpJudgement {
  readonly target: HostPort;
  readonly expect: TcpExpectation;
  readonly sight: TcpSight;
  /** Limit that the attempt had, in ms. */
  readonly timeoutMs: number;
  readonly redact: Redactor;
}

/** A closed port that drops packets never answers; an open one does within a round trip, or after a packet was lost. */
const REFUSED_TIMEOUT_MS = 3_000;

/** Limit of one attempt, in ms: what is expected to be refused is not waited for as long as the rest. */
export function computeTcpTimeout({ state }: TcpExpectation, timeoutMs: number): number {
  return state === 'refused' ? Math.min(timeoutMs, REFUSED_TIMEOUT_MS) : timeoutMs;
}

type Reached = Extract<TcpSight, { reached: true }>;
type Unreached = Extract<TcpSight, { reached: false }>;

/** Judges what came of a connection and makes the attempt's answer of it. */
export function judgeTcp(judgement: TcpJudgement): Answer {
  const { sight } = judgement;
  return sight.reached ? judgeReached(sight, judgement) : judgeUnreached(sight, judgement);
}

function judgeReached(sight: Reached, { target, expect, timeoutMs, redact }: TcpJudgement): Answer {
  const { timings, address, banner = { text: '', end: 'closed' } } = sight;
  const facts = { ms: timings.totalMs, timings, body: banner.text, redact };
  const time = formatSpan(facts.ms);
  const where = formatHostPort(target);
  if (expect.state === 'refused') {
    const failure = `${where} accepts a connection${at(address, target)}, expected it to be refused`;
    return computePeerAnswer({ ...facts, seen: 'open', failures: [failure] });
  }
  if (expect.state === 'open') {
    return computePeerAnswer({ ...facts, seen: `open in ${time}`, failures: [] });
  }
  const said = banner.text === '' ? 'no banner' : quoteText(banner.text, redact, SHOWN_LENGTH);
  const failures = judgeBanner({ where, banner, expected: expect.banner, timeoutMs, redact });
  return computePeerAnswer({ ...facts, seen: failures.length === 0 ? `${said} in ${time}` : said, failures });
}

const SHOWN_LENGTH = 60;

function judgeUnreached(sight: Unreached, judgement: TcpJudgement): Answer {
  const { target, expect, timeoutMs, redact } = judgement;
  const { timings } = sight;
  const why = explainUnreached(sight, timeoutMs);
  const facts = { ms: timings.totalMs, timings, redact };
  if (expect.state === 'refused' && isClosed(sight)) {
    return computePeerAnswer({ ...facts, seen: why.closed, failures: [] });
  }
  const expected =
    expect.state === 'refused'
      ? ', which says nothing of the port; expected it to be refused'
      : ', expected it to be open';
  const error = `${formatHostPort(target)} ${why.long}${expected}`;
  return computePeerAnswer({ ...facts, seen: why.short, error, failures: [error] });
}

/** What a port that lets nobody in answers with; a firewall that drops packets does not answer at all. */
const CLOSED = new Set([TIMEOUT, 'ETIMEDOUT', 'ECONNREFUSED', 'EHOSTUNREACH']);
/** Of this machine itself, as for an IPv6 address where there is no IPv6. */
const NO_ROUTE = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

function isClosed({ tries }: Unreached): boolean {
  return (
    tries.some(({ code }) => CLOSED.has(code)) &&
    tries.every(({ code }) => CLOSED.has(code) || NO_ROUTE.has(code))
  );
}

interface Why {
  readonly short: string;
  readonly long: string;
  /** Where the port is closed. */
  readonly closed: string;
}

function explainUnreached({ tries, code, timings }: Unreached, timeoutMs: number): Why {
  const main = code ?? pickCode(tries);
  if (main !== TIMEOUT) {
    const long = explainConnectionCode(main);
    return { short: long, long, closed: `refused in ${formatSpan(timings.totalMs)} (${main})` };
  }
  const short = `no answer within ${formatSpan(timeoutMs)}`;
  return {
    short: `${short} (${main})`,
    long: `gave ${short} (${main})`,
    closed: `${short}, as behind a firewall that drops packets (${main})`,
  };
}

/** The code that says most: what a peer did comes before what this machine can't do. */
function pickCode(tries: readonly Try[]): string {
  const said = tries.find(({ code }) => !NO_ROUTE.has(code)) ?? tries[0];
  return said?.code ?? 'ENODATA';
}

function at(address: string, { host }: HostPort): string {
  return address === host ? '' : ` at ${address}`;
}
