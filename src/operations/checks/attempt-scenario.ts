import type { Answer } from '../../core/smoke/check-result.js';
import { CookieJar } from '../../core/smoke/http/cookie-jar.js';
import { fillStep } from '../../core/smoke/http/fill.js';
import { type CaptureSource, captureValue } from '../../core/smoke/scenario/capture.js';
import type { ScenarioCheck, ScenarioStep } from '../../core/smoke/scenario/check.js';
import { combineSteps, nameWholeLimit } from '../../core/smoke/scenario/outcome.js';
import { createSavedFiller, namesHost } from '../../core/smoke/scenario/saved.js';
import { createRedactor, type Redactor } from '../../core/text/redact.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { type StepCaptures, sendStep } from './send-step.js';

/** A check that is tried for an hour finds a new token with each attempt. */
const MAX_SECRETS = 500;

/** All steps one after the other, with fresh cookies and nothing saved; the first that fails ends the attempt. */
export async function attemptScenario(check: ScenarioCheck, context: AttemptContext): Promise<Attempt> {
  const secrets = await context.memory.recall(async () => new Set<string>());
  return new Session(check, context, secrets).run();
}

class Session {
  readonly #saved = new Map<string, string>();
  readonly #cookies: CookieJar;
  /** Hosts that the file or an output names: where a saved value leads is not one of them. */
  readonly #own: readonly string[];
  readonly #answers: Answer[] = [];

  constructor(
    readonly check: ScenarioCheck,
    readonly context: AttemptContext,
    /** What steps of this attempt and of those before found. */
    readonly secrets: Set<string>,
  ) {
    this.#cookies = new CookieJar(() => context.clock.now());
    this.#own = check.steps.map(({ url }) => url).filter(namesHost);
  }

  async run(): Promise<Attempt> {
    for (const step of this.check.steps) {
      const end = await this.#send(step);
      this.#answers.push({ ...end.answer, label: step.label });
      if (end.answer.failures.length === 0) continue;
      const answer = combineSteps(this.#answers, this.check.steps.length);
      return end.final === true && this.#answers.length === 1 ? { answer, final: true } : { answer };
    }
    return { answer: combineSteps(this.#answers, this.check.steps.length) };
  }

  async #send(step: ScenarioStep): Promise<Attempt> {
    const { timeoutMs } = this.context;
    const leftMs = timeoutMs - this.#answers.reduce((sum, { ms }) => sum + ms, 0);
    const context = { ...this.context, redact: this.#hideFound() };
    const filled = fillStep(step, createSavedFiller(this.#saved));
    const stepMs = Math.max(1, leftMs);
    const sent = await sendStep(filled, context, {
      own: this.#own,
      timeoutMs: stepMs,
      cookies: this.#cookies,
      capture: (answer) => this.#capture(filled, answer),
    });
    return { ...sent, answer: nameWholeLimit(sent.answer, { stepMs, timeoutMs }) };
  }

  /** Before anything of the answer is described: it may hold a token beside what makes the step fail. */
  #capture(step: ScenarioStep, answer: CaptureSource['answer']): StepCaptures {
    const findCookie = (cookie: string) => this.#cookies.find(cookie, new URL(step.url));
    const failures: string[] = [];
    for (const [name, capture] of Object.entries(step.save)) {
      const captured = captureValue(name, capture, { answer, findCookie });
      if ('failure' in captured) {
        failures.push(captured.failure);
        continue;
      }
      this.#saved.set(name, captured.value);
      for (const secret of captured.secrets) this.secrets.add(secret);
    }
    for (const oldest of [...this.secrets].slice(0, -MAX_SECRETS)) this.secrets.delete(oldest);
    const redact = this.#hideFound();
    return { redact, lacks: failures.map(redact) };
  }

  /** Secrets of the run are hidden first, whole; a value that holds one is then known by what is left of it. */
  #hideFound(): Redactor {
    const { redact } = this.context;
    if (this.secrets.size === 0) return redact;
    const secrets = [...this.secrets];
    const hide = createRedactor([...secrets, ...secrets.map(redact)]);
    return (text) => hide(redact(text));
  }
}
