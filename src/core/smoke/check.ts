import type { AwsCheck } from './aws/check.js';
import type { HttpCheck } from './http/check.js';
import type { LogCheck } from './log/check.js';

/** The type of each kind of smoke check. A new kind is a row here, in `kinds.ts` and in the table of attempts. */
export interface CheckOfKind {
  readonly http: HttpCheck;
  readonly aws: AwsCheck;
  readonly log: LogCheck;
}

export type SmokeKindName = keyof CheckOfKind;

/** One smoke check as configured. */
export type SmokeCheck = CheckOfKind[SmokeKindName];
