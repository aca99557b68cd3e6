import { formatSpan } from '../../report/time.js';
import { plural } from '../../text/plural.js';
import type { Redactor } from '../../text/redact.js';
import { quoteText } from '../quote.js';
import { parseTextPattern } from '../text-pattern.js';
import { explainChainProblem } from './chain-problems.js';
import type { TlsExpectation } from './check.js';
import type { PeerCertificate } from './sight.js';

export interface CertificateJudgement {
  readonly certificate: PeerCertificate;
  readonly expect: TlsExpectation;
  /** Ms since the epoch. */
  readonly now: number;
  readonly redact: Redactor;
}

const DAY_MS = 86_400_000;

/** Everything that a certificate does not fulfil, each with both values. */
export function judgeCertificate(judgement: CertificateJudgement): string[] {
  return [judgeNames, judgeTime, judgeChain, judgeIssuer].flatMap((judge) => judge(judgement));
}

/** `80 days`, or in hours and less where it is not a day. */
export function formatLeft(ms: number): string {
  return ms < DAY_MS ? formatSpan(ms) : plural(Math.floor(ms / DAY_MS), 'day');
}

function judgeNames({ certificate: { unfit, names }, redact }: CertificateJudgement): string[] {
  const known = names.length === 0 ? 'it has no names' : `it is for ${quoteText(names.join(', '), redact)}`;
  return unfit.map((name) => `the certificate is not for ${quoteText(name, redact)}; ${known}`);
}

function judgeTime({ certificate: { from, until }, expect, now }: CertificateJudgement): string[] {
  if (!Number.isFinite(from) || !Number.isFinite(until)) {
    return ['the certificate does not say from when until when it is valid'];
  }
  if (from > now) return [`the certificate is valid only from ${formatDay(from)} on`];
  const left = until - now;
  if (left <= 0) return [`the certificate ended on ${formatDay(until)}, ${formatLeft(-left)} ago`];
  if (expect.validForMs === undefined || left >= expect.validForMs) return [];
  const wanted = formatLeft(expect.validForMs);
  return [`the certificate ends in ${formatLeft(left)} (${formatDay(until)}), expected at least ${wanted}`];
}

/** Problems of the name and of the leaf's own time are told with both values above. */
function judgeChain({ certificate: { problem, from, until }, expect, now }: CertificateJudgement): string[] {
  if (expect.chain === 'any' || problem === undefined || problem === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return [];
  const isTold =
    (problem === 'CERT_HAS_EXPIRED' && until <= now) || (problem === 'CERT_NOT_YET_VALID' && from > now);
  if (isTold) return [];
  const why = explainChainProblem(problem) ?? 'has a chain that is not accepted';
  return [`the certificate ${why} (${problem}), expected a chain that is trusted`];
}

function judgeIssuer({ certificate: { issuer }, expect, redact }: CertificateJudgement): string[] {
  if (expect.issuer === undefined) return [];
  const { demand, matches } = readPattern(expect.issuer);
  return matches(issuer) ? [] : [`the issuer does not ${redact(demand)}; it is ${quoteText(issuer, redact)}`];
}

function readPattern(expected: string) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { demand: `match ${expected}, which is no regular expression (${why})`, matches: () => false };
  }
}

export function formatDay(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : 'a day that is not said';
}
