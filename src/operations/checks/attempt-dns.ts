import type { DnsCheck } from '../../core/smoke/dns/check.js';
import { judgeDns } from '../../core/smoke/dns/judge.js';
import { parseDnsTarget } from '../../core/smoke/dns/target.js';
import type { MakeAttempt } from './attempt.js';
import { cancelAttempt, refuseTarget } from './void-attempt.js';

/** One lookup of each type that is asked for. */
export const attemptDns: MakeAttempt<DnsCheck> = async ({ target, type, expect }, context) => {
  const { ports, timeoutMs, signal, redact } = context;
  const parsed = parseDnsTarget(target, type);
  if ('mistake' in parsed) return refuseTarget(parsed.mistake, redact);
  const { name, own } = parsed;
  if (own !== undefined) {
    return { answer: judgeDns({ name, expect, sight: { sets: [own], ms: 0 }, redact }) };
  }
  const types = type === undefined ? (['A', 'AAAA'] as const) : [type];
  const sight = await ports.names.resolve({ name, types, timeoutMs, signal });
  if (signal.aborted) return cancelAttempt(redact);
  return { answer: judgeDns({ name, expect, sight, redact }) };
};
