import type { Answer } from '../../core/smoke/check-result.js';
import { CookieJar } from '../../core/smoke/http/cookie-jar.js';
import { fillStep } from '../../core/smoke/http/fill.js';
import { captureValue } from '../../core/smoke/scenario/capture.js';
import type { ScenarioCheck, ScenarioStep } from '../../core/smoke/scenario/check.js';
import { combineSteps, nameWholeLimit } from '../../core/smoke/scenario/outcome.js';
import { createSavedFiller, namesHost, type Saved } from '../../core/smoke/scenario/saved.js';
import { createRedactor, type Redactor } from '../../core/text/redact.js';
import type { Attempt, AttemptContext } from './attempt.js';
import { type StepEnd, sendStep } from './send-step.js';

/** Saved values that are shorter are ordinary words and numbers. */
const SHORTEST_SECRET = 8;

/** All steps one after the other, with fresh cookies and nothing saved; the first that fails ends the attempt. */
export function attemptScenario(check: ScenarioCheck, context: AttemptContext): Promise<Attempt> {
  return new Session(check, context).run();
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

  async #send(step: ScenarioStep): Promise<StepEnd> {
    const { timeoutMs, redact } = this.context;
    const leftMs = timeoutMs - this.#answers.reduce((sum, { ms }) => sum + ms, 0);
    const context = { ...this.context, redact: hideSaved(this.#saved, redact) };
    const filled = fillStep(step, createSavedFiller(this.#saved));
    const stepMs = Math.max(1, leftMs);
    const sent = await sendStep(filled, context, {
      own: this.#own,
      timeoutMs: stepMs,
      cookies: this.#cookies,
    });
    const end = { ...sent, answer: nameWholeLimit(sent.answer, { stepMs, timeoutMs }) };
    return end.received === undefined || end.answer.failures.length > 0 ? end : this.#save(filled, end);
  }

  /** A value that is not there fails the step that was to save it. */
  #save(step: ScenarioStep, end: StepEnd): StepEnd {
    const { received, answer } = end;
    if (received === undefined) return end;
    const failures: string[] = [];
    for (const [name, capture] of Object.entries(step.save)) {
      const findCookie = (cookie: string) => this.#cookies.find(cookie, new URL(step.url));
      const captured = captureValue(name, capture, { answer: received, findCookie });
      if ('value' in captured) this.#saved.set(name, captured.value);
      else failures.push(this.context.redact(captured.failure));
    }
    return failures.length === 0 ? end : { ...end, answer: { ...answer, failures } };
  }
}

/** What a step saved may be a token, whatever it is called. */
function hideSaved(saved: Saved, redact: Redactor): Redactor {
  const secrets = [...saved.values()].filter((value) => value.length >= SHORTEST_SECRET);
  if (secrets.length === 0) return redact;
  const hide = createRedactor(secrets);
  return (text) => redact(hide(text));
}
