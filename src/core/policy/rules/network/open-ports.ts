import { failed, judgeTruth, passed, quote, unknown } from '../../judgement.js';
import { RISKY_PORTS } from '../../network/ports.js';
import { readWays, type Way } from '../../network/traffic.js';
import type { Judge, RuleRow } from '../../rule.js';
import { allOf, some, type Truth } from '../../truth.js';

const SECURITY_GROUP_TYPES = [
  'aws_security_group',
  'aws_default_security_group',
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
];

const NARROW_SOURCE =
  'Name the addresses that need it in place of `0.0.0.0/0` and `::/0`, or another security group as the source.';

export const OPEN_PORT_RULES: readonly RuleRow[] = [
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
      judgeIngress(readWays(subject, 'ingress'), 'every port', ({ world, everyPort }) =>
        allOf(world, everyPort),
      ),
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
      const ways = readWays(subject, 'ingress');
      const opens =
        (port: number) =>
        ({ world, coversPort }: Way) =>
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
];

function judgePort(port: number, name: string): Judge {
  return (subject) =>
    judgeIngress(readWays(subject, 'ingress'), name, ({ world, coversPort }) =>
      allOf(world, coversPort(port)),
    );
}

function judgeIngress(ways: readonly Way[] | 'unknown', what: string, opens: (way: Way) => Truth) {
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
