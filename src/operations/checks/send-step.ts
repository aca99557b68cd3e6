import { describeError } from '../../core/errors.js';
import type { Answer } from '../../core/smoke/check-result.js';
import { computeHttpAnswer } from '../../core/smoke/http/answer.js';
import type { HttpStep } from '../../core/smoke/http/check.js';
import { judgeSchema } from '../../core/smoke/http/judge-schema.js';
import { composeRequest } from '../../core/smoke/http/request.js';
import type { Cookies, HttpAnswer } from '../../ports.js';
import type { AttemptContext } from './attempt.js';
import { loadSchema } from './load-schema.js';

const MAX_REDIRECTS = 10;

export interface StepOptions {
  /** URLs of the check's own. */
  readonly own: readonly string[];
  readonly timeoutMs: number;
  readonly cookies?: Cookies;
}

export interface StepEnd {
  readonly answer: Answer;
  /** Another attempt can't end otherwise. */
  readonly final?: true;
  /** The answer as it was received, where there is one. */
  readonly received?: Extract<HttpAnswer, { readonly ok: true }>;
}

/** Sends one request and judges its answer. */
export async function sendStep(
  step: HttpStep,
  context: AttemptContext,
  options: StepOptions,
): Promise<StepEnd> {
  const { ports, targets, signal, redact } = context;
  const composed = composeRequest(step, ports.readVariable);
  if ('missing' in composed) {
    return refuse(`the environment variable ${composed.missing}, which holds credentials, is not set`);
  }
  const source = step.expect.schema;
  const schema = source === undefined ? undefined : await loadSchema(source, ports).catch(describeError);
  if (typeof schema === 'string') return refuse(redact(schema));
  const { own, timeoutMs, cookies } = options;
  const { size, followRedirects } = step.expect;
  const limits = {
    maxRedirects: followRedirects ? MAX_REDIRECTS : 0,
    judgeHost: targets.judgeFor(own),
    timeoutMs,
    signal,
  };
  const answer = await ports.http.send(
    Object.assign(
      limits,
      composed,
      cookies === undefined ? undefined : { cookies },
      size === undefined ? undefined : { countBytes: Math.max(size.min ?? 0, size.max ?? 0) },
    ),
  );
  const also =
    answer.ok && schema !== undefined
      ? judgeSchema({ body: answer.body, cut: answer.cut === true, judge: schema, redact })
      : [];
  const judged = computeHttpAnswer({ check: step, answer, redact, also });
  if (answer.ok) return { answer: judged, received: answer };
  return answer.final === true ? { answer: judged, final: true } : { answer: judged };
}

/** A mistake that stays, so that nothing is sent. */
function refuse(error: string): StepEnd {
  const answer = { ms: 0, headers: {}, body: '', error, failures: [error], seen: 'not sent' };
  return { answer, final: true };
}
