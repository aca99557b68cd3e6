import { plainLine } from '../../text/plain.js';
import { plural } from '../../text/plural.js';
import type { Redactor } from '../../text/redact.js';
import type { Answer } from '../check-result.js';
import { computePeerAnswer } from '../peer-answer.js';
import { quoteText } from '../quote.js';
import type { DnsExpectation, DnsType } from './check.js';
import { isRecord, isRecordLike } from './record-text.js';
import { type DnsRecord, type DnsSight, explainDnsCode, isAbsent } from './sight.js';

export interface DnsJudgement {
  readonly name: string;
  readonly expect: DnsExpectation;
  readonly sight: DnsSight;
  readonly redact: Redactor;
}

interface Found extends DnsRecord {
  readonly type: DnsType;
}

interface Facts extends DnsJudgement {
  readonly found: readonly Found[];
  /** Such as `A or AAAA`. */
  readonly types: string;
  /** The records in quotes. */
  readonly listed: string;
}

/** Judges what a lookup gave and makes the attempt's answer of it. */
export function judgeDns(judgement: DnsJudgement): Answer {
  const { sight, redact } = judgement;
  const found = sight.sets.flatMap(({ type, records }) => records.map((record) => ({ ...record, type })));
  const types = sight.sets.map(({ type }) => type).join(' or ');
  const facts = { ...judgement, found, types, listed: listTexts(found, redact) };
  const failures = [...judgeUnknown(facts), ...judgeRecords(facts)];
  return computePeerAnswer({
    ms: sight.ms,
    seen: describeFound(facts),
    body: found.map(describeRecord).join('\n'),
    ...(found.length > 0 || failures[0] === undefined ? {} : { error: failures[0] }),
    failures,
    redact,
  });
}

/** What could not be looked up counts where all records must be known. */
function judgeUnknown({ name, expect, sight, found }: Facts): string[] {
  const needsAll =
    found.length === 0 || expect.values !== undefined || expect.count !== undefined || expect.absent;
  return sight.sets
    .filter((set) => needsAll && set.code !== undefined && !isAbsent(set))
    .map(({ type, code = '' }) => `${name} ${explainDnsCode(code)}, asked for ${type}`);
}

function judgeRecords(facts: Facts): string[] {
  const { name, expect, found, types, sight, listed } = facts;
  if (expect.absent) {
    return found.length === 0 ? [] : [`${name} has ${listed}, expected no ${types} record`];
  }
  if (found.length === 0) {
    if (expect.count === 0 || !sight.sets.every(isAbsent)) return [];
    return [`${name} ${explainNothing(facts)}, expected ${describeDemand(facts)}`];
  }
  return [judgeValues, judgeIncludes, judgeCount, judgeTtl].flatMap((judge) => judge(facts));
}

function judgeValues({ name, expect: { values }, found, listed, redact }: Facts): string[] {
  if (values === undefined) return [];
  const isExpected = ({ text, type }: Found): boolean => values.some((value) => isRecord(text, value, type));
  const isFound = (value: string): boolean => found.some(({ text, type }) => isRecord(text, value, type));
  if (found.every(isExpected) && values.every(isFound)) return [];
  return [`${name} has ${listed}, expected exactly ${listQuoted(values, redact)}`];
}

function judgeIncludes({ name, expect: { includes }, found, listed, redact }: Facts): string[] {
  return includes.flatMap((value) => {
    try {
      if (found.some(({ text, type }) => isRecordLike(text, value, type))) return [];
    } catch (error) {
      return [`${value} is not a regular expression: ${error instanceof Error ? error.message : error}`];
    }
    return [`${name} has ${listed}, expected ${quoteText(value, redact)} among them`];
  });
}

function judgeCount({ name, expect: { count }, found, listed }: Facts): string[] {
  if (count === undefined || found.length === count) return [];
  return [`${name} has ${plural(found.length, 'record')} (${listed}), expected ${count}`];
}

function judgeTtl({ name, expect: { ttlMs }, found }: Facts): string[] {
  if (ttlMs === undefined) return [];
  const longest = Math.max(...found.map(({ ttl }) => ttl ?? 0));
  if (longest * 1000 <= ttlMs) return [];
  return [`${name} may be kept for ${longest} s, expected ${ttlMs / 1000} s at most`];
}

function describeDemand({ expect, types, redact }: Facts): string {
  const { values, includes, count } = expect;
  const wanted = values ?? includes;
  if (wanted.length > 0) return listQuoted(wanted, redact);
  return count === undefined ? `a record of type ${types}` : plural(count, `${types} record`);
}

function explainNothing({ sight: { sets } }: Facts): string {
  const said = sets.find((set) => !isAbsent(set)) ?? sets[0];
  return explainDnsCode(said?.code ?? 'ENODATA');
}

const SHOWN_RECORDS = 5;

function describeFound(facts: Facts): string {
  const { found, sight } = facts;
  if (found.length === 0) {
    return sight.sets.every(isAbsent) ? `no record (${sight.sets[0]?.code})` : explainNothing(facts);
  }
  const shown = found.slice(0, SHOWN_RECORDS).map(({ text }) => text);
  const rest = found.length - shown.length;
  return `${plural(found.length, 'record')}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function describeRecord({ type, text, ttl, local }: Found): string {
  const source = local === true ? " (this machine's hosts file)" : '';
  return `${type} ${plainLine(text)}${ttl === undefined ? source : ` (${ttl} s)`}`;
}

function listTexts(found: readonly Found[], redact: Redactor): string {
  return listQuoted(
    found.map(({ text }) => text),
    redact,
  );
}

function listQuoted(texts: readonly string[], redact: Redactor): string {
  const shown = texts.slice(0, SHOWN_RECORDS).map((text) => quoteText(text, redact));
  const rest = texts.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
