import type { SmokeCheck } from '../config/config.js';
import type { Redactor } from '../text/redact.js';
import { type JudgedAnswer, judgeHttp } from './judge-http.js';

/** What the rest of the code must know of a kind of smoke check. */
export interface SmokeKind {
  /** What is asked, for people: `GET http://x/`. */
  target(check: SmokeCheck): string;
  /** Every expectation that the answer does not meet. */
  judge(check: SmokeCheck, judged: { answer: JudgedAnswer; redact: Redactor }): string[];
}

/** All kinds of smoke checks. A new kind is a row here, a type in `core/config/config.ts` and its judge beside this file. */
export const SMOKE_KINDS: Readonly<Record<SmokeCheck['kind'], SmokeKind>> = {
  http: {
    target: (check) => `${check.method} ${hideUserInfo(check.url)}`,
    judge: (check, { answer, redact }) => judgeHttp({ answer, expect: check.expect, redact }),
  },
};

/** `https://user:password@host/` without what stands before the host. */
function hideUserInfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}
