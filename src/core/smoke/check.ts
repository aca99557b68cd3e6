import type { AwsCheck } from './aws/check.js';
import type { DnsCheck } from './dns/check.js';
import type { HttpCheck } from './http/check.js';
import type { LogCheck } from './log/check.js';
import type { OpenApiCheck } from './openapi/check.js';
import type { ScenarioCheck } from './scenario/check.js';
import type { TcpCheck } from './tcp/check.js';
import type { TlsCheck } from './tls/check.js';

/** The type of each kind of smoke check. A new kind is a row here, in `kinds.ts` and in the table of attempts. */
export interface CheckOfKind {
  readonly http: HttpCheck;
  readonly scenario: ScenarioCheck;
  readonly tcp: TcpCheck;
  readonly tls: TlsCheck;
  readonly dns: DnsCheck;
  readonly openapi: OpenApiCheck;
  readonly aws: AwsCheck;
  readonly log: LogCheck;
}

export type SmokeKindName = keyof CheckOfKind;

/** One smoke check as configured. */
export type SmokeCheck = CheckOfKind[SmokeKindName];
