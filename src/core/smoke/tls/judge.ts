import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import { explainConnectionCode, explainHandshakeCode, TIMEOUT } from '../connection-codes.js';
import { formatHostPort, type HostPort } from '../host-port.js';
import { computePeerAnswer } from '../peer-answer.js';
import { formatDay, formatLeft, judgeCertificate } from './certificate.js';
import type { TlsExpectation, VersionDemand } from './check.js';
import { isOwnLimit } from './own-limits.js';
import type { Handshake, PeerCertificate, TlsRange, TlsSight } from './sight.js';
import { type DemandedRanges, formatDemand, formatRange, formatVersion } from './version.js';

export interface TlsJudgement {
  readonly target: HostPort;
  readonly expect: TlsExpectation;
  /** What `sight` has a handshake for: the wanted one first. */
  readonly ranges: DemandedRanges;
  readonly sight: TlsSight;
  readonly redact: Redactor;
}

type Agreed = Extract<Handshake, { ok: true }>;

/** Judges handshakes with a server and makes the attempt's answer of them. */
export function judgeTls(judgement: TlsJudgement): Answer {
  const { target, expect, sight, redact } = judgement;
  const where = formatHostPort(target);
  const { timings } = sight;
  const facts = { ms: timings.totalMs, timings, redact };
  if (!sight.reached) {
    const why = explainConnectionCode(sight.code);
    const error = `${where} ${why}`;
    return computePeerAnswer({ ...facts, seen: why, error, failures: [error] });
  }
  const { at, handshakes } = sight;
  const [wanted, ...unwanted] = handshakes;
  const agreed = handshakes.find((it): it is Agreed => it.ok);
  const failures = [
    ...(wanted === undefined ? [] : judgeWanted({ ...judgement, where, wanted, agreed })),
    ...unwanted.flatMap((handshake, index) => judgeUnwanted(handshake, pickUnwanted(judgement, index))),
  ];
  if (agreed === undefined) {
    return computePeerAnswer({ ...facts, seen: 'no TLS', error: failures[0] ?? where, failures });
  }
  const { certificate, version } = agreed;
  return computePeerAnswer({
    ...facts,
    seen: `${version}, ${describeLeft(certificate, at)}, ${certificate.subject}`,
    body: describeCertificate(agreed),
    failures: [...failures, ...judgeCertificate({ certificate, expect, now: at, redact })],
  });
}

interface WantedJudgement extends TlsJudgement {
  readonly where: string;
  readonly wanted: Handshake;
  readonly agreed: Agreed | undefined;
}

function judgeWanted({ where, wanted, agreed, ranges, expect }: WantedJudgement): string[] {
  if (wanted.ok) return [];
  // The version that it speaks instead is told as one that is not wanted.
  if (agreed !== undefined) return [`${where} does not speak TLS ${formatRange(ranges.wanted)}`];
  const end = expect.version === undefined ? '' : `, expected TLS ${formatDemand(expect.version)}`;
  return [`${explainHandshakeCode(where, wanted.code)}${end}`];
}

interface Unwanted {
  readonly range: TlsRange;
  readonly demand: VersionDemand;
}

function pickUnwanted({ ranges, expect }: TlsJudgement, index: number): Unwanted | undefined {
  const range = ranges.unwanted[index];
  return range === undefined || expect.version === undefined ? undefined : { range, demand: expect.version };
}

function judgeUnwanted(handshake: Handshake, unwanted: Unwanted | undefined): string[] {
  if (unwanted === undefined) return [];
  const demand = `expected TLS ${formatDemand(unwanted.demand)} only`;
  if (handshake.ok) return [`a client of TLS ${formatVersion(handshake.version)} is let in, ${demand}`];
  const range = formatRange(unwanted.range);
  if (isOwnLimit(handshake.code)) {
    return [`this machine can't speak TLS ${range} itself (${handshake.code}), ${demand}`];
  }
  if (handshake.connected && handshake.code !== TIMEOUT) return [];
  return [`a client of TLS ${range} got no answer (${handshake.code}), ${demand}`];
}

function describeLeft({ until }: PeerCertificate, now: number): string {
  if (!Number.isFinite(until)) return 'no end';
  return until > now ? `${formatLeft(until - now)} left` : `ended ${formatLeft(now - until)} ago`;
}

function describeCertificate({ version, certificate }: Agreed): string {
  const { subject, issuer, names, from, until, problem } = certificate;
  return [
    `version: ${version}`,
    `subject: ${subject}`,
    `issuer: ${issuer}`,
    `names: ${names.join(', ')}`,
    `valid: ${formatDay(from)} to ${formatDay(until)}`,
    ...(problem === undefined ? [] : [`problem: ${problem}`]),
  ].join('\n');
}
