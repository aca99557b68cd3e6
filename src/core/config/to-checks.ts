import type { SmokeCheck } from '../smoke/check.js';
import type { ConfigPlace } from './place.js';
import { type ParsedAwsCheck, toAwsCheck } from './schema/smoke/aws.js';
import type { Common } from './schema/smoke/common.js';
import { type ParsedDnsCheck, toDnsCheck } from './schema/smoke/dns.js';
import { type ParsedHttpCheck, toHttpCheck } from './schema/smoke/http.js';
import { type ParsedLogCheck, toLogCheck } from './schema/smoke/log.js';
import { type ParsedOpenApiCheck, toOpenApiCheck } from './schema/smoke/openapi.js';
import { type ParsedScenario, toScenario } from './schema/smoke/scenario.js';
import { type ParsedTcpCheck, toTcpCheck } from './schema/smoke/tcp.js';
import { type ParsedTlsCheck, toTlsCheck } from './schema/smoke/tls.js';
import type { ParsedConfig } from './schema.js';
import { readWrittenName } from './written-name.js';

type Parsed = ParsedConfig['checks']['smoke'][number];

/** By the key that each kind is known by. */
const TO_CHECK: Readonly<Record<string, (parsed: never, common: Common) => SmokeCheck>> = {
  http: (parsed: ParsedHttpCheck, common) => toHttpCheck(parsed, common),
  scenario: (parsed: ParsedScenario, common) => toScenario(parsed, common),
  tcp: (parsed: ParsedTcpCheck, common) => toTcpCheck(parsed, common),
  tls: (parsed: ParsedTlsCheck, common) => toTlsCheck(parsed, common),
  dns: (parsed: ParsedDnsCheck, common) => toDnsCheck(parsed, common),
  openapi: (parsed: ParsedOpenApiCheck, common) => toOpenApiCheck(parsed, common),
  aws: (parsed: ParsedAwsCheck, common) => toAwsCheck(parsed, common),
  log: (parsed: ParsedLogCheck, common) => toLogCheck(parsed, common),
};

/** The smoke checks of the file, without those of kinds that `unsupported.ts` refuses. */
export function toSmokeChecks(
  checks: readonly Parsed[],
  place: (index: number) => ConfigPlace,
): SmokeCheck[] {
  return checks.flatMap((check, index) => {
    const key = Object.keys(TO_CHECK).find((kind) => kind in check);
    const make = key === undefined ? undefined : TO_CHECK[key];
    return make === undefined ? [] : [make(check as never, toCommon(check, place(index)))];
  });
}

function toCommon(check: Parsed, place: ConfigPlace): Common {
  const { name, within, timeout, optional, after } = check as Parsed & { readonly name?: string };
  const id = readWrittenName(check) ?? '';
  return {
    id,
    // A name of its own may hold references; a target stays as written, so that results are kept by the same name.
    name: name ?? id.replaceAll('${', () => '$${'),
    withinMs: within,
    timeoutMs: timeout,
    optional,
    after,
    place,
  };
}
