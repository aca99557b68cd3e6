import { type Block, readBlocks, readBoolean, readItems, readNumber, readText } from '../block.js';
import type { Subject } from '../rule.js';
import { allOf, anyOf, not, some, type Truth } from '../truth.js';
import { ask, asText } from '../value.js';

export type Direction = 'ingress' | 'egress';

/** One way in or out that a security group opens, wherever it is written. Each answer is a truth, since parts may be unknown. */
export interface Way {
  /** Open to all of IPv4 or IPv6. */
  readonly world: Truth;
  readonly everyPort: Truth;
  readonly coversPort: (port: number) => Truth;
}

/** The ways of one direction of a security group or a rule of one; `unknown` when not even their number is known. */
export function readWays({ resource, block }: Subject, direction: Direction): readonly Way[] | 'unknown' {
  switch (resource.type) {
    case 'aws_security_group_rule':
      return guard(
        ask(readText(block, 'type'), false, (type) => type === direction),
        computeWay(block, 'protocol', worldOfLists(block)),
      );
    case `aws_vpc_security_group_${direction}_rule`:
      return [computeWay(block, 'ip_protocol', worldOfTexts(block, ['cidr_ipv4', 'cidr_ipv6']))];
    default: {
      const blocks = readBlocks(block, direction);
      if (blocks === 'unknown') return blocks;
      return blocks.map((rule) => computeWay(rule, 'protocol', worldOfLists(rule)));
    }
  }
}

function guard(applies: Truth, way: Way): readonly Way[] {
  return [{ ...way, world: allOf(applies, way.world) }];
}

function computeWay(block: Block, protocolName: string, world: Truth): Way {
  const protocol = readText(block, protocolName);
  const everyProtocol = ask(protocol, false, (text) => text === '-1' || text.toLowerCase() === 'all');
  const hasPorts = ask(protocol, true, (text) => ['tcp', 'udp', '6', '17'].includes(text.toLowerCase()));
  const isTcp = ask(protocol, true, (text) => ['tcp', '6'].includes(text.toLowerCase()));
  const allPorts = coversRange(block, 0, 65_535);
  return {
    world,
    everyPort: anyOf([everyProtocol, allOf(hasPorts, allPorts)]),
    coversPort: (port) => anyOf([everyProtocol, allOf(isTcp, coversRange(block, port, port))]),
  };
}

/** -1 to -1 is EC2's way of writing every port. Ports that are not set cover nothing. */
export function coversRange(block: Block, first: number, last: number): Truth {
  const from = readNumber(block, 'from_port');
  const to = readNumber(block, 'to_port');
  const every = allOf(
    ask(from, false, (port) => port === -1),
    ask(to, false, (port) => port === -1),
  );
  return anyOf([
    every,
    allOf(
      ask(from, false, (port) => port <= first),
      ask(to, false, (port) => port >= last),
    ),
  ]);
}

function worldOfLists(block: Block): Truth {
  return anyOf(
    ['cidr_blocks', 'ipv6_cidr_blocks'].map((name) =>
      ask(readItems(block, name), false, (items) =>
        some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr)))),
      ),
    ),
  );
}

export function worldOfTexts(block: Block, names: readonly string[]): Truth {
  return anyOf(names.map((name) => ask(readText(block, name), false, isWorld)));
}

/** Nobody's own networks are so large: two halves of the internet are the world as well as `0.0.0.0/0`. */
const WORLD = /^(?:[\d.]+\/0*[0-7]|[\da-f:.]*:[\da-f:.]*\/0*[0-3])$/i;

export function isWorld(cidr: string | undefined): boolean {
  return cidr !== undefined && WORLD.test(cidr.trim());
}

/** For network ACL rules, whose `egress` defaults to false. */
export function isInbound(block: Block): Truth {
  return not(ask(readBoolean(block, 'egress'), false, (egress) => egress));
}
