import { takeLast } from '../commands/output.js';
import type { Answer, SentRequest, Timings } from '../smoke/check-result.js';
import { shorten } from '../text/bytes.js';
import { plainLine } from '../text/plain.js';
import { formatSpan } from './time.js';

export interface AnswerText {
  readonly answer: Answer;
  /** Begins the first line, such as `attempt 3`. */
  readonly title?: string;
  readonly bodyBytes: number;
  /** What stands at the end of the body matters most, as in the output of a command. */
  readonly fromEnd?: boolean;
}

const LINE_BYTES = 500;
const SHOWN_HEADERS = 40;
const SHOWN_FAILURES = 20;

/** An answer as plain text, for a code block: what was not met, where the time went, what was sent and what came. */
export function renderAnswerLines({ answer, title, bodyBytes, fromEnd = false }: AnswerText): string[] {
  const start = [title, answer.label].filter((part) => part !== undefined).join(', ');
  return [
    `${start === '' ? '' : `${line(start)}: `}${describeEnd(answer)}`,
    ...(answer.error === undefined || answer.failures.includes(answer.error)
      ? []
      : [`error: ${line(answer.error)}`]),
    ...answer.failures.slice(0, SHOWN_FAILURES).map((failure) => `not met: ${line(failure)}`),
    ...renderTimings(answer.timings),
    ...renderRequest(answer.request, bodyBytes),
    ...renderHeaders(answer.headers),
    ...(answer.body.trim() === ''
      ? []
      : ['', fromEnd ? takeLast(answer.body, bodyBytes) : shorten(answer.body, bodyBytes)]),
  ];
}

/** Kinds without a status say what they saw. */
function describeEnd({ status, ms, seen, error }: Answer): string {
  if (status !== undefined) return `status ${status} after ${formatSpan(ms)}`;
  return `${error !== undefined || seen === '' ? 'no answer' : line(seen)} after ${formatSpan(ms)}`;
}

const STEPS = [
  ['dnsMs', 'DNS'],
  ['connectMs', 'connect'],
  ['tlsMs', 'TLS'],
  ['firstByteMs', 'first byte'],
  ['totalMs', 'total'],
] as const satisfies readonly (readonly [keyof Timings, string])[];

/** `time: DNS 3 ms · connect 2 ms · total 52 ms`. */
function renderTimings(timings: Timings | undefined): string[] {
  if (timings === undefined) return [];
  const parts = STEPS.flatMap(([key, name]) => {
    const ms = timings[key];
    return ms === undefined ? [] : [`${name} ${formatSpan(ms)}`];
  });
  return [`time: ${parts.join(' · ')}`];
}

function renderRequest(request: SentRequest | undefined, bodyBytes: number): string[] {
  if (request === undefined) return [];
  const body = request.body.trim() === '' ? [] : ['', ...shorten(request.body, bodyBytes).split('\n')];
  const lines = [request.line, ...listHeaders(request.headers), ...body];
  return ['', ...lines.map((text) => `> ${text.trimEnd()}`.trimEnd())];
}

function renderHeaders(headers: Answer['headers']): string[] {
  const lines = listHeaders(headers);
  return lines.length === 0 ? [] : ['', ...lines];
}

function listHeaders(headers: Answer['headers']): string[] {
  return Object.entries(headers)
    .slice(0, SHOWN_HEADERS)
    .map(([name, value]) => line(`${name}: ${value}`));
}

const line = (text: string): string => shorten(plainLine(text), LINE_BYTES);
