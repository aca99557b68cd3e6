import type { Redactor } from '../../text/redact.js';
import { judgeJson } from '../judge-json.js';
import { quoteValue } from '../quote.js';
import { isSensitiveHeader } from '../sensitive-headers.js';
import { parseTextPattern } from '../text-pattern.js';
import type { NegativeExpectation } from './check.js';
import { describeStatus, isExpectedStatus } from './status.js';

export interface NegativeJudgement {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** As far as it is judged. */
  readonly body: string;
  /** More of the body followed than is judged. */
  readonly cut: boolean;
  readonly not: NegativeExpectation;
  readonly redact: Redactor;
}

/** All of `not` that holds though none of it may. */
export function judgeNot(judged: NegativeJudgement): string[] {
  return [...judgeStatus(judged), ...judgeHeaders(judged), ...judgeBody(judged), ...judgePaths(judged)];
}

function judgeStatus({ status, not }: NegativeJudgement): string[] {
  if (not.status === undefined || !isExpectedStatus(status, not.status)) return [];
  return [`status ${status}, expected anything but ${describeStatus(not.status)}`];
}

function judgeHeaders({ headers, not, redact }: NegativeJudgement): string[] {
  return Object.entries(not.header).flatMap(([name, unwanted]) => {
    const value = headers.get(name.toLowerCase());
    if (value === undefined) return [];
    const shown = isSensitiveHeader(name) ? '' : ` in ${quoteValue(value, redact)}`;
    return judgeText({ subject: `header ${name.toLowerCase()}`, text: value, unwanted, redact }).map(
      (failure) => `${failure}${shown}`,
    );
  });
}

/** What the rest of a body holds can't be said. */
const explainCut = (part: string): string =>
  `only the first megabyte of the body was judged, the rest may be what \`not.${part}\` forbids`;

function judgeBody({ body, cut, not, redact }: NegativeJudgement): string[] {
  if (not.body === undefined) return [];
  const failures = judgeText({ subject: 'body', text: body, unwanted: not.body, redact });
  return failures.length === 0 && cut ? [explainCut('body')] : failures;
}

interface TextJudgement {
  readonly subject: string;
  readonly text: string;
  readonly unwanted: string;
  readonly redact: Redactor;
}

function judgeText({ subject, text, unwanted, redact }: TextJudgement): string[] {
  try {
    const pattern = parseTextPattern(unwanted);
    return pattern.matches(text) ? [`${subject} must not ${redact(pattern.demand)}, and does`] : [];
  } catch (error) {
    return [`${subject} can't be judged: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A body that is no JSON has no value that it must not have. */
function judgePaths({ body, cut, not, redact }: NegativeJudgement): string[] {
  const paths = Object.entries(not.json);
  const failures = paths.flatMap(([path, value]) =>
    judgeJson({ body, expected: { [path]: value }, redact }).length > 0
      ? []
      : [`${path} is ${quoteValue(value, redact)}, which it must not be`],
  );
  return paths.length > 0 && failures.length === 0 && cut ? [explainCut('json')] : failures;
}
