import { readBlocks } from '../block.js';
import { expectNotTrue, failed, judgeTruth, passed, quote, unknown } from '../judgement.js';
import { findOpenPort } from '../network/acl.js';
import { type Ingress, isInbound, readIngress } from '../network/ingress.js';
import { ADMIN_PORTS, RISKY_PORTS } from '../network/ports.js';
import { type Judge, rulesOf } from '../rule.js';
import { allOf, some, type Truth } from '../truth.js';

const SECURITY_GROUP_TYPES = [
  'aws_security_group',
  'aws_default_security_group',
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
];

const NARROW_SOURCE =
  'Name the addresses that need it in place of `0.0.0.0/0` and `::/0`, or another security group as the source.';

export const NETWORK_RULES = rulesOf('network', [
  {
    id: 'NET-01',
    severity: 'high',
    title: 'SSH open to the world',
    types: SECURITY_GROUP_TYPES,
    ids: ['CKV_AWS_24', 'AWS-0107', 'EC2.13'],
    why: 'Port 22 on the open internet is found and attacked within minutes, also on an environment of two days.',
    remedy: `${NARROW_SOURCE} For a shell, prefer Session Manager, which needs no open port.`,
    judge: judgePort(22, 'SSH (port 22)'),
  },
  {
    id: 'NET-02',
    severity: 'high',
    title: 'RDP open to the world',
    types: SECURITY_GROUP_TYPES,
    ids: ['CKV_AWS_25', 'AWS-0107', 'EC2.14'],
    why: 'Remote desktop on the open internet is a favourite way in for ransomware.',
    remedy: NARROW_SOURCE,
    judge: judgePort(3389, 'RDP (port 3389)'),
  },
  {
    id: 'NET-03',
    severity: 'critical',
    title: 'All ports open to the world',
    types: SECURITY_GROUP_TYPES,
    ids: ['CKV_AWS_277', 'EC2.18'],
    why: 'Everything that listens is reachable by everyone, including what nobody meant to publish.',
    remedy: 'Open only the ports that the service listens on, and only to those who need them.',
    judge: (subject) =>
      judgeIngress(readIngress(subject), 'every port', ({ world, everyPort }) => allOf(world, everyPort)),
  },
  {
    id: 'NET-04',
    severity: 'high',
    title: 'Database or administration port open to the world',
    types: SECURITY_GROUP_TYPES,
    ids: ['EC2.19'],
    why: 'Databases, caches and consoles trust their network; the internet is not one to trust.',
    remedy: NARROW_SOURCE,
    judge: (subject) => {
      const ways = readIngress(subject);
      const opens =
        (port: number) =>
        ({ world, coversPort }: Ingress) =>
          allOf(world, coversPort(port));
      if (ways === 'unknown') return judgeIngress(ways, 'a database or administration port', opens(0));
      const open = RISKY_PORTS.filter((port) => some(ways, opens(port)) === true);
      if (open.length > 0) return failed(`The world can reach ${nameSome(open)}.`);
      const unclear = RISKY_PORTS.some((port) => some(ways, opens(port)) === 'unknown');
      return unclear
        ? unknown('Who can reach database and administration ports is known only after apply.')
        : passed('No database or administration port is open to the world.');
    },
  },
  {
    id: 'NET-05',
    severity: 'critical',
    title: 'Network ACL admits everything, SSH or RDP',
    types: ['aws_network_acl', 'aws_network_acl_rule'],
    ids: ['CKV_AWS_352', 'CKV_AWS_232', 'CKV_AWS_231', 'AWS-0102', 'AWS-0105', 'EC2.21'],
    why: 'The ACL is the second wall behind security groups; open to the world it stops nothing.',
    remedy: `Allow from the world only the ports that are served, or deny ${ADMIN_PORTS.join(', ')} in an earlier rule.`,
    judge: ({ resource, block }) => {
      const single = resource.type === 'aws_network_acl_rule';
      const inbound = single ? isInbound(block) : true;
      if (inbound === false) return passed('The rule is about traffic that leaves.');
      const entries = single ? [block] : readBlocks(block, 'ingress');
      const port =
        entries === 'unknown'
          ? entries
          : findOpenPort(
              entries,
              single
                ? { action: 'rule_action', number: 'rule_number' }
                : { action: 'action', number: 'rule_no' },
            );
      if (port === undefined) return passed(`None of ports ${ADMIN_PORTS.join(', ')} is open to the world.`);
      if (port === 'unknown' || inbound === 'unknown') {
        return unknown('What the world may reach is known only after apply.');
      }
      return failed(`The world can reach port ${port} through it.`);
    },
  },
  {
    id: 'NET-08',
    severity: 'high',
    title: 'Subnet gives public IPs',
    types: ['aws_subnet', 'aws_default_subnet'],
    ids: ['CKV_AWS_130', 'AWS-0164', 'EC2.15'],
    why: 'Whatever starts in the subnet becomes reachable from the internet without being asked.',
    remedy: 'Set `map_public_ip_on_launch = false` and give addresses to the load balancer only.',
    judge: expectNotTrue('map_public_ip_on_launch'),
  },
  {
    id: 'NET-09',
    severity: 'high',
    title: 'Default VPC used',
    types: ['aws_default_vpc'],
    ids: ['CKV_AWS_148', 'AWS-0101'],
    why: 'The default VPC is shared by everything in the region, its subnets are public, and destroy does not remove it.',
    remedy: 'Make a VPC of the environment’s own, or read a shared one with a data source.',
    judge: () => failed('The stack adopts the default VPC of the region.'),
  },
]);

function judgePort(port: number, name: string): Judge {
  return (subject) =>
    judgeIngress(readIngress(subject), name, ({ world, coversPort }) => allOf(world, coversPort(port)));
}

function judgeIngress(ways: readonly Ingress[] | 'unknown', what: string, opens: (way: Ingress) => Truth) {
  return judgeTruth(ways === 'unknown' ? ways : some(ways, opens), {
    failed: `The world can reach ${what}.`,
    passed: `The world cannot reach ${what}.`,
    unknown: `Whether the world can reach ${what} is known only after apply.`,
  });
}

function nameSome(ports: readonly number[]): string {
  const shown = ports.slice(0, 5).join(', ');
  const more = ports.length > 5 ? ` and ${ports.length - 5} more` : '';
  return `${ports.length === 1 ? 'port' : 'ports'} ${quote(shown)}${more}`;
}
