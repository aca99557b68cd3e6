import { explainChainProblem } from '../../smoke/tls/chain-problems.js';
import { failed, passed, quote, unknown } from '../judgement.js';
import type { Judgement } from '../rule.js';
import type { LiveSubject } from './live-rule.js';
import { type Certificate, REFUSED } from './observation.js';

const OLD = ['TLSv1', 'TLSv1.1', 'SSLv3'];

export function judgeTlsVersion({ observation: { tls, oldTls } }: LiveSubject): Judgement {
  const newest = 'seen' in tls ? tls.seen.version : undefined;
  if ('seen' in oldTls && oldTls.seen !== REFUSED) {
    return failed(`A client of ${nameVersion(oldTls.seen)} is let in.`);
  }
  if (newest !== undefined && OLD.includes(newest)) return failed(`It speaks only ${nameVersion(newest)}.`);
  if ('unseen' in tls) return unknown(explainUnseen(tls.unseen));
  if ('unseen' in oldTls) return unknown(explainUnseen(oldTls.unseen));
  return passed(`It speaks ${nameVersion(tls.seen.version)} and refuses TLS 1.0 and 1.1.`);
}

export function judgeCertificate({ endpoint, observation: { tls } }: LiveSubject): Judgement {
  if ('unseen' in tls) return unknown(explainUnseen(tls.unseen));
  const { certificate } = tls.seen;
  const explain = certificate.problem === undefined ? undefined : explainProblem(certificate.problem);
  return explain === undefined
    ? passed(`The certificate is trusted and valid for ${quote(endpoint.host)}.`)
    : failed(`The certificate ${explain(certificate, endpoint.host)}.`);
}

const DAY_MS = 86_400_000;
const FEWEST_DAYS = 14;

/** Certificates that are short-lived on purpose are renewed when a third of their time is left. */
export function judgeCertificateEnd({ observation: { tls }, now }: LiveSubject): Judgement {
  if ('unseen' in tls) return unknown(explainUnseen(tls.unseen));
  const { from, until } = tls.seen.certificate;
  if (!Number.isFinite(from) || !Number.isFinite(until)) {
    return unknown('The certificate does not say until when it is valid.');
  }
  const left = until - now;
  const text = `The certificate ${left <= 0 ? 'ended' : 'ends'} on ${formatDay(until)}.`;
  return left < Math.min(FEWEST_DAYS * DAY_MS, (until - from) / 3) ? failed(text) : passed(text);
}

type Explain = (certificate: Certificate, host: string) => string;

/** Codes of OpenSSL (https://nodejs.org/api/tls.html#x509-certificate-error-codes) and of Node, beside those of the chain. */
const PROBLEMS: Readonly<Record<string, Explain>> = {
  CERT_HAS_EXPIRED: ({ until }) => `ended on ${formatDay(until)}`,
  CERT_NOT_YET_VALID: ({ from }) => `is valid only from ${formatDay(from)} on`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ names }, host) =>
    `is not for ${quote(host)}${names.length === 0 ? '' : ` but for ${quote(names.join(', '))}`}`,
};

function explainProblem(code: string): Explain {
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  return known ?? (() => explainChainProblem(code) ?? `is not accepted (${quote(code)})`);
}

function nameVersion(version: string): string {
  const number = /^TLSv(1(?:\.\d)?)$/.exec(version)?.[1];
  return number === undefined ? quote(version) : `TLS ${number === '1' ? '1.0' : number}`;
}

function formatDay(ms: number): string {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15
    ? new Date(ms).toISOString().slice(0, 10)
    : 'a day that is not said';
}

/** One sentence for what kept a probe from seeing. */
export function explainUnseen(why: string): string {
  return `It could not be seen: ${why}.`;
}
