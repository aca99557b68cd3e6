import type { Finding } from '../core/policy/finding.js';
import { isLiveRule } from '../core/policy/live/rules.js';
import { applyWaivers } from '../core/policy/waivers/apply-waivers.js';
import { reviewWaivers } from '../core/policy/waivers/review-waivers.js';
import type { Waiver } from '../core/policy/waivers/waiver.js';

/** Where live endpoints were looked at; no stack has this name. */
export const LIVE_ENDPOINTS = 'live endpoints';

export interface RunFindingsOptions {
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What policy found in a run, by where: a stack, or what else was looked at. */
export class RunFindings {
  readonly #options: RunFindingsOptions;
  readonly #raw = new Map<string, readonly Finding[]>();
  /** Everything that the run is about was judged. */
  complete = false;

  constructor(options: RunFindingsOptions) {
    this.#options = options;
  }

  /** Takes the place of what was found there before. */
  set(where: string, findings: readonly Finding[]): void {
    this.#raw.set(where, findings);
  }

  /** As found, before any waiver. */
  raw(where: string): readonly Finding[] {
    return this.#raw.get(where) ?? [];
  }

  of(where: string): Finding[] {
    return applyWaivers({ ...this.#options, findings: this.raw(where) });
  }

  list(): Finding[] {
    return [...this.#raw.keys()].flatMap((where) => this.of(where));
  }

  /** What is wrong with the waivers, one sentence each. */
  reviewWaivers(): string[] {
    const findings = [...this.#raw.values()].flat();
    // Those for live endpoints are not needless in a run that never came to look at any.
    const waivers = this.#raw.has(LIVE_ENDPOINTS)
      ? this.#options.waivers
      : this.#options.waivers.filter(({ rule }) => !isLiveRule(rule));
    return reviewWaivers({ ...this.#options, waivers, findings, complete: this.complete });
  }
}
