import { formatSpan } from '../../report/time.js';
import type { Redactor } from '../../text/redact.js';
import { explainConnectionCode, TIMEOUT } from '../connection-codes.js';
import { quoteText } from '../quote.js';
import { parseTextPattern, type TextPattern } from '../text-pattern.js';
import { type Banner, LONGEST_BANNER } from './sight.js';

export interface BannerJudgement {
  /** Host and port. */
  readonly where: string;
  readonly banner: Banner;
  /** Text, or `/pattern/flags`. */
  readonly expected: string;
  readonly timeoutMs: number;
  readonly redact: Redactor;
}

const EXCERPT_LENGTH = 60;

/** What keeps a banner from being the expected one; empty when it is. */
export function judgeBanner({ where, banner, expected, timeoutMs, redact }: BannerJudgement): string[] {
  const pattern = readPattern(expected);
  if ('broken' in pattern) return [`the banner of ${where} can't be judged: ${pattern.broken}`];
  if (pattern.matches(banner.text)) return [];
  const demand = redact(pattern.demand);
  const excerpt = quoteText(banner.text, redact, EXCERPT_LENGTH);
  const end = explainEnd(banner, timeoutMs);
  return banner.text === ''
    ? [`${where} sent no banner, expected it to ${demand}${end}`]
    : [
        `the banner of ${where} does not ${demand}; it ${excerpt.endsWith('…') ? 'begins' : 'is'} ${excerpt}${end}`,
      ];
}

/** Whether what was received so far is the expected banner, so that no more is waited for. */
export function isExpectedBanner(text: string, expected: string): boolean {
  const pattern = readPattern(expected);
  return 'broken' in pattern || pattern.matches(text);
}

function readPattern(expected: string): TextPattern | { readonly broken: string } {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

function explainEnd({ end }: Banner, timeoutMs: number): string {
  if (end === TIMEOUT) return `, and nothing more within ${formatSpan(timeoutMs)}`;
  if (end === 'full') return `, of which only the first ${LONGEST_BANNER / 1024} KB are read`;
  if (end === 'closed' || end === 'enough') return ', and the peer closed the connection';
  return `, and the peer ${explainConnectionCode(end)}`;
}
