import { FORBIDDEN } from '../../core/smoke/connection-codes.js';
import { parseHostPort } from '../../core/smoke/host-port.js';
import type { TlsCheck } from '../../core/smoke/tls/check.js';
import { judgeTls } from '../../core/smoke/tls/judge.js';
import { computeRanges } from '../../core/smoke/tls/version.js';
import type { MakeAttempt } from './attempt.js';
import { cancelAttempt, refuseTarget } from './void-attempt.js';

const DEFAULT_TLS_PORT = 443;

/** One handshake with what the server may accept, and one with each range that it must not. */
export const attemptTls: MakeAttempt<TlsCheck> = async ({ target: text, expect }, context) => {
  const { ports, timeoutMs, signal, redact } = context;
  const target = parseHostPort(text, DEFAULT_TLS_PORT);
  if (target === undefined)
    return refuseTarget(`${JSON.stringify(text)} is no host and port, such as shop.example:443`, redact);
  const refused = context.targets.explainTarget(target.host);
  if (refused !== undefined) return refuseTarget(refused, redact);
  const ranges = computeRanges(expect.version);
  const sight = await ports.sockets.shakeHands({
    ...target,
    names: expect.names.length === 0 ? [target.host] : expect.names,
    ranges: [ranges.wanted, ...ranges.unwanted],
    timeoutMs,
    signal,
  });
  if (signal.aborted) return cancelAttempt(redact);
  const answer = judgeTls({ target, expect, ranges, sight, redact });
  return !sight.reached && sight.code === FORBIDDEN ? { answer, final: true } : { answer };
};
