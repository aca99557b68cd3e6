import type { Redactor } from '../../text/redact.js';
import type { HttpAnswer } from '../http-answer.js';
import { JUDGED_LENGTH, judgeJson } from '../judge-json.js';
import { cutText, quoteText } from '../quote.js';
import { HIDDEN, isSensitiveHeader } from '../sensitive-headers.js';
import { parseTextPattern } from '../text-pattern.js';
import type { HttpExpectation } from './check.js';
import { judgeNot } from './judge-not.js';
import { judgeSize } from './size.js';
import { describeStatus, isExpectedStatus, type StatusExpectation } from './status.js';

/** What an answer begins with tells which page it is; more of it hides the expectation. */
const EXCERPT_LENGTH = 60;

/** What of an HTTP answer is judged; header names are in lower case. */
export type JudgedAnswer = Omit<Extract<HttpAnswer, { readonly ok: true }>, 'ok'>;

export interface HttpJudgement {
  readonly answer: JudgedAnswer;
  readonly expect: HttpExpectation;
  /** Hides secrets in what failures quote. */
  readonly redact?: Redactor;
}

/** Every expectation that the answer does not meet, each with both values; empty when all are met. */
export function judgeHttp({ answer, expect, redact = (text) => text }: HttpJudgement): string[] {
  const { status, size = 0, uncounted = false } = answer;
  const body = cutText(answer.body, JUDGED_LENGTH);
  const cut = answer.cut === true || body.length < answer.body.length;
  const headers = lowerCaseNames(answer.headers);
  return [
    ...judgeStatus(status, expect.status),
    ...judgeHeaders(headers, expect.header, redact),
    ...judgeBody({ body, cut }, expect.body, redact),
    ...judgeJson({ body, cut, expected: expect.json, redact }),
    ...(expect.size === undefined ? [] : judgeSize({ size, uncounted }, expect.size)),
    ...(expect.not === undefined ? [] : judgeNot({ status, headers, body, cut, not: expect.not, redact })),
    ...judgeTime(answer.ms, expect.underMs),
  ];
}

function lowerCaseNames(headers: JudgedAnswer['headers']): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const name of Object.keys(headers)) byName.set(name.toLowerCase(), headers[name] ?? '');
  return byName;
}

const CUT_BODY = 'the first megabyte of the body (the rest was not read)';

function judgeStatus(status: number, expected: StatusExpectation): string[] {
  return isExpectedStatus(status, expected) ? [] : [`status ${status}, expected ${describeStatus(expected)}`];
}

function judgeHeaders(
  headers: ReadonlyMap<string, string>,
  expected: HttpExpectation['header'],
  redact: Redactor,
): string[] {
  return Object.entries(expected).flatMap(([name, text]) => {
    const value = headers.get(name.toLowerCase());
    const shown = isSensitiveHeader(name) && value !== undefined && value !== '' ? HIDDEN : undefined;
    const subject = `header ${name.toLowerCase()}`;
    if (text !== null) return judgeText({ subject, text: value, shown, expected: text, redact });
    if (value === undefined) return [];
    return [
      `${subject} must be absent; ${shown === undefined ? describeText(value, redact) : `it is ${shown}`}`,
    ];
  });
}

function judgeBody(
  { body, cut }: { readonly body: string; readonly cut: boolean },
  expected: string | undefined,
  redact: Redactor,
): string[] {
  if (expected === undefined) return [];
  return judgeText({
    subject: cut ? CUT_BODY : 'body',
    text: body,
    expected,
    redact,
  });
}

function judgeTime(ms: number, underMs: number | undefined): string[] {
  if (underMs === undefined || ms < underMs) return [];
  return [`took ${Math.round(ms)} ms, expected under ${underMs} ms`];
}

interface TextJudgement {
  /** Begins the failure, such as `body`. */
  readonly subject: string;
  readonly text: string | undefined;
  /** Shown instead of the text. */
  readonly shown?: string | undefined;
  readonly expected: string;
  readonly redact: Redactor;
}

function judgeText({ subject, text, shown, expected, redact }: TextJudgement): string[] {
  const pattern = readPattern(expected);
  if ('broken' in pattern) return [`${subject} can't be judged: ${pattern.broken}`];
  if (text !== undefined && pattern.matches(text)) return [];
  const demand = redact(pattern.demand);
  if (text === undefined) return [`${subject} is missing, expected it to ${demand}`];
  return [
    `${subject} does not ${demand}; ${shown === undefined ? describeText(text, redact) : `it is ${shown}`}`,
  ];
}

function describeText(text: string, redact: Redactor): string {
  if (text === '') return 'it is empty';
  const excerpt = quoteText(text, redact, EXCERPT_LENGTH);
  return `it ${excerpt.endsWith('…') ? 'begins' : 'is'} ${excerpt}`;
}

function readPattern(expected: string) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}
