import { formatSpan } from '../../report/time.js';
import { shorten, truncateBytes } from '../../text/bytes.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import { judgeJson } from '../judge-json.js';
import { quoteText, redactBeginning } from '../quote.js';
import { parseTextPattern } from '../text-pattern.js';
import type { AwsCheck, AwsExpectation } from './check.js';
import { renderAwsTarget } from './describe.js';
import type { ServiceAnswer } from './service-answer.js';

const BODY_BYTES = 2048;
const TEXT_BYTES = 1000;
/** What AWS says is cut to this; of what a function says less is shown, quoted. */
const ERROR_BYTES = 2048;
const SAID_LENGTH = 500;

export interface AwsJudging {
  readonly check: AwsCheck;
  readonly answer: ServiceAnswer;
  readonly redact: Redactor;
}

/** Judges a round trip and makes it as one line that is fit for the report. */
export function computeAwsAnswer({ check, answer, redact }: AwsJudging): Answer {
  const { ms, left, done } = answer;
  const error = describeError(answer, redact);
  const failures = [
    ...(error === undefined ? judge(answer, check.expect, redact) : [error]),
    ...(left === undefined ? [] : [shorten(redact(`not cleaned up: ${left}`), ERROR_BYTES)]),
  ];
  // What is left must be told even where the run was cancelled, which drops attempts that got no answer.
  const unanswered = error !== undefined && left === undefined && answer.text === undefined;
  return {
    ms,
    headers: {},
    body: renderBody(answer, redact),
    ...(unanswered ? { error } : {}),
    failures,
    seen: error === undefined ? `${redact(done)} in ${formatSpan(ms)}` : 'no answer',
    request: {
      line: redact(renderAwsTarget(check)),
      headers: {},
      body: truncateBytes(redactBeginning(renderSent(check), redact), BODY_BYTES),
    },
  };
}

/** Why there is nothing to judge, fit for the report. */
function describeError({ error, said = '' }: ServiceAnswer, redact: Redactor): string | undefined {
  if (error === undefined) return undefined;
  const quote = said === '' ? '' : `: ${quoteText(said, redact, SAID_LENGTH)}`;
  const line = redactBeginning(error, redact).replace(/\s+/g, ' ').trim();
  return shorten(line, ERROR_BYTES) + quote;
}

function judge(answer: ServiceAnswer, { body, json, underMs }: AwsExpectation, redact: Redactor): string[] {
  const { text = '', ms } = answer;
  const slow = underMs !== undefined && ms >= underMs;
  return [
    ...(body === undefined ? [] : judgeText(text, body, redact)),
    ...judgeJson({ body: text, expected: json, redact }),
    ...(slow ? [`took ${Math.round(ms)} ms, expected under ${underMs} ms`] : []),
  ];
}

function judgeText(text: string, expected: string, redact: Redactor): string[] {
  const pattern = parseTextPattern(expected);
  if (pattern.matches(text)) return [];
  return [`answer does not ${redact(pattern.demand)}; it is ${quoteText(text, redact)}`];
}

/** The answer's beginning and the log's end. */
function renderBody({ text = '', log = '' }: ServiceAnswer, redact: Redactor): string {
  if (log === '') return truncateBytes(redactBeginning(text, redact), BODY_BYTES);
  const answer = shorten(redactBeginning(text, redact), TEXT_BYTES);
  const lines = redact(log).trimEnd().split('\n');
  const head = `${answer}\n\nlast lines of its log:\n`;
  const kept: string[] = [];
  for (const line of lines.reverse()) {
    if (truncateBytes(head + [line, ...kept].join('\n'), BODY_BYTES) !== head + [line, ...kept].join('\n'))
      break;
    kept.unshift(line);
  }
  return head + kept.join('\n');
}

function renderSent({ call }: AwsCheck): string {
  if (call.service === 'invoke') return JSON.stringify(call.payload) ?? '';
  return call.service === 'database' ? call.sql : '';
}

/** A function that threw, by Lambda's own answer: the kind of error, and what the function said. */
export function explainFunctionError(
  kind: string,
  payload: string,
): Required<Pick<ServiceAnswer, 'error' | 'said'>> {
  const error = `the function failed (${kind})`;
  try {
    const { errorType, errorMessage } = JSON.parse(payload) as Record<string, unknown>;
    const said = [errorType, errorMessage].filter((part) => typeof part === 'string' && part !== '');
    if (said.length > 0) return { error, said: said.join(': ') };
  } catch {
    // Runtimes of one's own may answer with anything.
  }
  return { error, said: payload };
}
