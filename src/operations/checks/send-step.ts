import { describeError } from '../../core/errors.js';
import { computeHttpAnswer } from '../../core/smoke/http/answer.js';
import type { HttpStep } from '../../core/smoke/http/check.js';
import { judgeSchema } from '../../core/smoke/http/judge-schema.js';
import { composeRequest } from '../../core/smoke/http/request.js';
import type { Redactor } from '../../core/text/redact.js';
import type { Cookies, HttpAnswer } from '../../ports.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { loadSchema } from './load-schema.js';

const MAX_REDIRECTS = 10;

type ReceivedAnswer = Extract<HttpAnswer, { readonly ok: true }>;

export interface StepOptions {
  /** URLs of the check's own. */
  readonly own: readonly string[];
  readonly timeoutMs: number;
  readonly cookies?: Cookies;
  /** Takes values out of an answer, good or not, before anything of it is judged or described. */
  readonly capture?: (answer: ReceivedAnswer) => StepCaptures;
}

export interface StepCaptures {
  /** Hides the values too. */
  readonly redact: Redactor;
  /** Values that are not there, which a good answer has. */
  readonly lacks: readonly string[];
}

/** Sends one request and judges its answer. */
export async function sendStep(
  step: HttpStep,
  context: AttemptContext,
  options: StepOptions,
): Promise<Attempt> {
  const { ports, targets, signal } = context;
  const composed = composeRequest(step, ports.readVariable);
  if ('missing' in composed) {
    return refuse(`the environment variable ${composed.missing}, which holds credentials, is not set`);
  }
  const source = step.expect.schema;
  const schema = source === undefined ? undefined : await loadSchema(source, ports).catch(describeError);
  if (typeof schema === 'string') return refuse(context.redact(schema));
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
  const { redact, lacks } = (answer.ok ? options.capture?.(answer) : undefined) ?? {
    redact: context.redact,
    lacks: [],
  };
  const also =
    answer.ok && schema !== undefined
      ? judgeSchema({ body: answer.body, cut: answer.cut === true, judge: schema, redact })
      : [];
  const judged = computeHttpAnswer({ check: step, answer, redact, also, lacks });
  return !answer.ok && answer.final === true ? { answer: judged, final: true } : { answer: judged };
}

/** A mistake that stays, so that nothing is sent. */
function refuse(error: string): Attempt {
  const answer = { ms: 0, headers: {}, body: '', error, failures: [error], seen: 'not sent' };
  return { answer, final: true };
}
