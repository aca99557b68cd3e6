import type { PolicyConfig } from '../config/config.js';
import type { Rule } from './rule.js';
import type { Waiver } from './waivers/waiver.js';

/** What a run judges by. */
export interface RunPolicy extends Pick<PolicyConfig, 'failOn' | 'rules'> {
  /** Those that count: for a pull request its base branch's. */
  readonly waivers: readonly Waiver[];
  readonly extraRules: readonly Rule[];
  /** What is wrong with any of it, for the pull request. */
  readonly warnings: readonly string[];
}
