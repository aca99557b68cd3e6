import { FORBIDDEN } from '../../core/smoke/connection-codes.js';
import { parseHostPort } from '../../core/smoke/host-port.js';
import { isExpectedBanner } from '../../core/smoke/tcp/banner.js';
import type { TcpCheck } from '../../core/smoke/tcp/check.js';
import { computeTcpTimeout, judgeTcp } from '../../core/smoke/tcp/judge.js';
import type { MakeAttempt } from './attempt.js';
import { cancelAttempt, refuseTarget } from './void-attempt.js';

/** One connection, with the banner that is expected of it. */
export const attemptTcp: MakeAttempt<TcpCheck> = async ({ target: text, expect }, context) => {
  const { ports, signal, redact } = context;
  const target = parseHostPort(text);
  if (target === undefined)
    return refuseTarget(`${JSON.stringify(text)} is no host and port, such as db.example:5432`, redact);
  const refused = context.targets.explainTarget(target.host);
  if (refused !== undefined) return refuseTarget(refused, redact);
  const timeoutMs = computeTcpTimeout(expect, context.timeoutMs);
  const sight = await ports.sockets.connect({ ...target, timeoutMs, signal, ...computeBanner(expect) });
  if (signal.aborted) return cancelAttempt(redact);
  const answer = judgeTcp({ target, expect, sight, timeoutMs, redact });
  return !sight.reached && sight.code === FORBIDDEN ? { answer, final: true } : { answer };
};

function computeBanner(expect: TcpCheck['expect']) {
  if (expect.state !== 'banner') return {};
  const { banner, send } = expect;
  const isEnough = (received: string): boolean => isExpectedBanner(received, banner);
  return { banner: { isEnough, ...(send === undefined ? {} : { send }) } };
}
