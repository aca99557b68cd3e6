import type { Judgement, Rule } from '../rule.js';
import type { Endpoint } from './endpoint.js';
import type { Observation } from './observation.js';

/** One endpoint as a live rule sees it. */
export interface LiveSubject {
  readonly endpoint: Endpoint;
  readonly observation: Observation;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One row of the policy on live endpoints. */
export interface LiveRule extends Omit<Rule, 'types' | 'opposes' | 'judge'> {
  readonly group: 'live';
  /** Which endpoints it judges. */
  readonly about: 'https' | 'ports';
  readonly judge: (subject: LiveSubject) => Judgement;
}
