import { failed, passed, quote, unknown } from '../judgement.js';
import type { Judgement } from '../rule.js';
import { explainUnseen } from './judge-tls.js';
import type { LiveSubject } from './live-rule.js';

export function judgePorts({ endpoint, observation: { openPorts } }: LiveSubject): Judgement {
  if ('unseen' in openPorts) return unknown(explainUnseen(openPorts.unseen));
  const open = openPorts.seen;
  if (open.length === 0)
    return passed(`None of ${endpoint.closedPorts.length} ports that must be closed is open.`);
  // Firewalls and proxies of a network may accept every connection themselves.
  if (open.length > 1 && open.length === endpoint.closedPorts.length) {
    return unknown('Every port that was tried accepts a connection, so something in between answers.');
  }
  return failed(`Open to this machine: ${open.length === 1 ? 'port' : 'ports'} ${quote(open.join(', '))}.`);
}
