import { describeError } from '../../core/errors.js';
import { mapBounded } from '../../core/map-bounded.js';
import { describeHttpAnswer } from '../../core/smoke/http/answer.js';
import type { ComposedCredentials } from '../../core/smoke/http/request.js';
import type { OpenApiCheck } from '../../core/smoke/openapi/check.js';
import type { OpenApiDocument } from '../../core/smoke/openapi/document.js';
import { judgeAnswer } from '../../core/smoke/openapi/judge-answer.js';
import type { Operation } from '../../core/smoke/openapi/operation.js';
import type { OperationEnd } from '../../core/smoke/openapi/operation-end.js';
import { combineAnswers } from '../../core/smoke/openapi/outcome.js';
import { type PlannedRequest, planRequest } from '../../core/smoke/openapi/plan-request.js';
import type { HttpAnswer } from '../../ports.js';
import type { Attempt, AttemptContext } from './attempt.js';

/** Requests of one check at the same time. */
const CONCURRENCY = 6;

/** What attempts at a check have come to. */
export interface Work {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  /** Operations that need not be asked again. */
  readonly done: Map<Operation, OperationEnd>;
}

export interface RoundParts {
  readonly check: OpenApiCheck;
  readonly context: AttemptContext;
  readonly work: Work;
  readonly credentials: ComposedCredentials;
  /** When it must end, by the clock. */
  readonly endsAt: number;
}

/** One attempt at all operations that have not passed yet. */
export class Round {
  readonly #ends = new Map<Operation, OperationEnd>();
  /** Set once anything answers. */
  #reached = false;
  #unreached = 0;
  #final = true;

  constructor(readonly parts: RoundParts) {}

  async run(): Promise<Attempt> {
    const { document, operations, done } = this.parts.work;
    const pending = operations.filter((operation) => !done.has(operation));
    const { clock } = this.parts.context;
    const startedAt = clock.now();
    await mapBounded(pending, CONCURRENCY, async (operation) => {
      this.#note(operation, await this.#call(operation));
    });
    const ends = operations.map((operation) => done.get(operation) ?? this.#ends.get(operation));
    const answer = combineAnswers({
      document,
      ends: ends.filter((end) => end !== undefined),
      ms: clock.now() - startedAt,
    });
    return this.#final && this.#unreached > 0 && !this.#reached ? { answer, final: true } : { answer };
  }

  #note(operation: Operation, end: OperationEnd): void {
    (isPassed(end) ? this.parts.work.done : this.#ends).set(operation, end);
  }

  /** Nothing answers: the other operations would only take their time to say the same. */
  get #isDown(): boolean {
    return !this.#reached && this.#unreached >= CONCURRENCY;
  }

  async #call(operation: Operation): Promise<OperationEnd> {
    const { base, headers, auth, parameters } = this.parts.check;
    if (this.#isDown) return { operation, note: 'nothing answers' };
    const planned = planRequest({
      document: this.parts.work.document,
      operation,
      base,
      headers: { ...headers, ...this.parts.credentials.headers },
      parameters,
      authenticated: auth !== undefined,
    });
    if ('lacks' in planned) return { operation, note: explainLack(planned) };
    const leftMs = this.parts.endsAt - this.parts.context.clock.now();
    if (leftMs <= 0) return { operation, note: 'no time left', late: true };
    const answer = await this.#send(planned.request, leftMs);
    return this.#judge(operation, planned.request, answer);
  }

  async #send({ url, method, headers }: PlannedRequest, leftMs: number): Promise<HttpAnswer> {
    const { ports, targets, timeoutMs, signal } = this.parts.context;
    const { base = '' } = this.parts.check;
    const answer = await ports.http.send({
      url,
      method,
      headers,
      credentials: this.parts.credentials.names,
      // A server that only the document names is no target of the configuration's own.
      judgeHost: targets.judgeFor(URL.canParse(base) ? [new URL(base).hostname] : []),
      timeoutMs: Math.min(timeoutMs, leftMs),
      signal,
      // A redirect is an answer like any other: documented or not.
      maxRedirects: 0,
    });
    if (answer.ok) this.#reached = true;
    else this.#unreached += 1;
    if (answer.ok || answer.final !== true) this.#final = false;
    return answer;
  }

  async #judge(operation: Operation, { madeUp }: PlannedRequest, answer: HttpAnswer): Promise<OperationEnd> {
    const { redact, ports } = this.parts.context;
    const { label } = operation;
    const { document } = this.parts.work;
    const compile = (schema: unknown, name: string) =>
      ports.schemas.compile(schema, { dialect: '2020-12', name });
    const { failures, unjudged } = answer.ok
      ? await judgeAnswer({ document, operation, answer, madeUp, compile, redact }).catch(explainMistake)
      : { failures: [], unjudged: undefined };
    return {
      operation,
      madeUp: madeUp.length > 0,
      answer: { ...describeHttpAnswer({ answer, failures, redact }), label },
      ...(unjudged === undefined ? {} : { note: redact(unjudged) }),
    };
  }
}

/** An environment that comes up may answer 404 to everything: only what has been as it should be is left alone. */
function isPassed({ answer, note }: OperationEnd): boolean {
  return (
    answer !== undefined && note === undefined && answer.failures.length === 0 && (answer.status ?? 0) < 400
  );
}

const LACKS = {
  security: (names: readonly string[]) => `needs ${names.join(' or ')}, see \`auth\``,
  value: (names: readonly string[]) => `no value for ${names.join(', ')}, see \`parameters\``,
};

function explainLack({ lacks, names }: { lacks: keyof typeof LACKS; names: readonly string[] }): string {
  return LACKS[lacks](names);
}

function explainMistake(error: unknown): { readonly failures: string[]; readonly unjudged: undefined } {
  return { failures: [describeError(error)], unjudged: undefined };
}
