import type { CheckOfKind, SmokeCheck, SmokeKindName } from '../../core/smoke/check.js';
import type { Attempt, AttemptContext, MakeAttempt } from './attempt.js';
import { attemptAws } from './attempt-aws.js';
import { attemptDns } from './attempt-dns.js';
import { attemptHttp } from './attempt-http.js';
import { attemptLog } from './attempt-log.js';
import { attemptOpenApi } from './attempt-openapi.js';
import { attemptScenario } from './attempt-scenario.js';
import { attemptTcp } from './attempt-tcp.js';
import { attemptTls } from './attempt-tls.js';

/** How an attempt at each kind of smoke check is made. */
const ATTEMPTS: { readonly [K in SmokeKindName]: MakeAttempt<CheckOfKind[K]> } = {
  http: attemptHttp,
  scenario: attemptScenario,
  tcp: attemptTcp,
  tls: attemptTls,
  dns: attemptDns,
  openapi: attemptOpenApi,
  aws: attemptAws,
  log: attemptLog,
};

export function makeAttempt(check: SmokeCheck, context: AttemptContext): Promise<Attempt> {
  return (ATTEMPTS[check.kind] as MakeAttempt<SmokeCheck>)(check, context);
}
