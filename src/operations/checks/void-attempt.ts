import { computePeerAnswer } from '../../core/smoke/peer-answer.js';
import type { Redactor } from '../../core/text/redact.js';
import type { Attempt } from './attempt.js';

/** The attempt of a check whose target can't be asked: no other attempt can end otherwise. */
export function refuseTarget(error: string, redact: Redactor): Attempt {
  return { answer: computePeerAnswer({ ms: 0, seen: error, error, failures: [error], redact }), final: true };
}

/** The attempt that a cancelled run broke off: what came of it says nothing of the peer. */
export function cancelAttempt(redact: Redactor): Attempt {
  const error = 'the run was cancelled';
  return { answer: computePeerAnswer({ ms: 0, seen: 'cancelled', error, failures: [error], redact }) };
}
