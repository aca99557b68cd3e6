import { computePeerAnswer } from '../../core/smoke/peer-answer.js';
import type { Redactor } from '../../core/text/redact.js';
import type { Attempt } from './attempt.js';

/** The attempt of a check whose target can't be asked: no other attempt can end otherwise. */
export function refuseTarget(error: string, redact: Redactor): Attempt {
  return { answer: computePeerAnswer({ ms: 0, seen: error, error, failures: [error], redact }), final: true };
}
