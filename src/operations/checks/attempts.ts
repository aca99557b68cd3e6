import type { CheckOfKind, SmokeCheck, SmokeKindName } from '../../core/smoke/check.js';
import type { Attempt, AttemptContext, MakeAttempt } from './attempt.js';
import { attemptAws } from './attempt-aws.js';
import { attemptHttp } from './attempt-http.js';
import { attemptLog } from './attempt-log.js';

/** How an attempt at each kind of smoke check is made. */
const ATTEMPTS: { readonly [K in SmokeKindName]: MakeAttempt<CheckOfKind[K]> } = {
  http: attemptHttp,
  aws: attemptAws,
  log: attemptLog,
};

export function makeAttempt(check: SmokeCheck, context: AttemptContext): Promise<Attempt> {
  return (ATTEMPTS[check.kind] as MakeAttempt<SmokeCheck>)(check, context);
}
