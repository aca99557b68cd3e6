import { type Block, readNumber, readText } from '../block.js';
import { allOf, anyOf, not, type Truth } from '../truth.js';
import { ask } from '../value.js';
import { ADMIN_PORTS } from './ports.js';
import { coversRange, worldOfTexts } from './traffic.js';

/** Attribute names, which differ between an ACL's own entries and `aws_network_acl_rule`. */
export interface AclNames {
  readonly action: 'action' | 'rule_action';
  readonly number: 'rule_no' | 'rule_number';
}

/**
 * The first admin port that the entries open to the world, in the order of their numbers as AWS evaluates them: an
 * earlier deny of the world closes a port. `unknown` when that depends on values known only after apply.
 */
export function findOpenPort(entries: readonly Block[], names: AclNames): number | undefined | 'unknown' {
  const ordered = [...entries].sort((a, b) => numberOf(a, names) - numberOf(b, names));
  let result: undefined | 'unknown';
  for (const port of ADMIN_PORTS) {
    for (const cidr of ['cidr_block', 'ipv6_cidr_block']) {
      const open = isOpen(ordered, { names, port, cidr });
      if (open === true) return port;
      if (open === 'unknown') result = open;
    }
  }
  return result;
}

interface Question {
  readonly names: AclNames;
  readonly port: number;
  /** Attribute that names the source, one for each address family. */
  readonly cidr: string;
}

function isOpen(ordered: readonly Block[], { names, port, cidr }: Question): Truth {
  let uncertain = false;
  for (const entry of ordered) {
    const matches = allOf(worldOfTexts(entry, [cidr]), coversTcpPort(entry, port));
    if (matches === false) continue;
    const denied = not(ask(readText(entry, names.action), false, (text) => text.toLowerCase() === 'allow'));
    if (matches === true && denied !== 'unknown') {
      return denied ? (uncertain ? 'unknown' : false) : uncertain ? 'unknown' : true;
    }
    uncertain = true;
  }
  return uncertain ? 'unknown' : false;
}

function coversTcpPort(entry: Block, port: number): Truth {
  const protocol = readText(entry, 'protocol');
  return anyOf([
    ask(protocol, false, (text) => text === '-1' || text.toLowerCase() === 'all'),
    allOf(
      ask(protocol, false, (text) => ['tcp', '6'].includes(text.toLowerCase())),
      coversRange(entry, port, port),
    ),
  ]);
}

/** Entries without a known number come last. */
function numberOf(entry: Block, names: AclNames): number {
  const number = readNumber(entry, names.number);
  return number.state === 'known' ? number.value : 32_767;
}
