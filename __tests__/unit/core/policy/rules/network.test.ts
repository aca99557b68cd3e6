import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const WORLD = ['0.0.0.0/0'];
const group = (...ingress: Record<string, unknown>[]) => resource('aws_security_group.a', { ingress });
const tcp = (from: unknown, to: unknown, cidr_blocks: unknown = WORLD) => ({
  protocol: 'tcp',
  from_port: from,
  to_port: to,
  cidr_blocks,
});
const rule = (values: Record<string, unknown>) =>
  resource('aws_security_group_rule.a', { type: 'ingress', ...values });
const way = (values: Record<string, unknown>) =>
  resource('aws_vpc_security_group_ingress_rule.a', { ip_protocol: 'tcp', ...values });
const acl = (...ingress: Record<string, unknown>[]) => resource('aws_network_acl.a', { ingress });
const entry = (rule_no: unknown, action: unknown, values: Record<string, unknown>) => ({
  rule_no,
  action,
  protocol: 'tcp',
  cidr_block: '0.0.0.0/0',
  ...values,
});
const aclRule = (values: Record<string, unknown>) =>
  resource('aws_network_acl_rule.a', {
    ...{ rule_number: 100, rule_action: 'allow', protocol: 'tcp', egress: false, cidr_block: '0.0.0.0/0' },
    ...values,
  });

const egress = (...ways: Record<string, unknown>[]) => resource('aws_security_group.a', { egress: ways });
const out = (values: Record<string, unknown>) => resource('aws_vpc_security_group_egress_rule.a', values);
const vpc = resource('aws_vpc.a', { id: computed });
const defaultGroup = (values: Record<string, unknown> = {}) =>
  resource('aws_default_security_group.a', { vpc_id: later('aws_vpc.a.id', 'aws_vpc.a'), ...values });
const added = (security_group_id: unknown) =>
  resource('aws_vpc_security_group_ingress_rule.b', { security_group_id });

testRules(
  'network',
  casesOf([
    ['NET-01', 'failed', 'a group admits port 22 from anywhere', group(tcp(443, 443), tcp(22, 22))],
    ['NET-01', 'failed', 'a range holds port 22', group(tcp(20, 30))],
    ['NET-01', 'failed', 'the range is text', group(tcp('22', '22'))],
    ['NET-01', 'failed', 'the source is all of IPv6', way({ from_port: 22, to_port: 22, cidr_ipv6: '::/0' })],
    ['NET-01', 'failed', 'every protocol is open', rule({ protocol: '-1', cidr_blocks: WORLD })],
    [
      'NET-01',
      'failed',
      'one of several sources is the world',
      group(tcp(22, 22, ['10.0.0.0/8', '0.0.0.0/0'])),
    ],
    [
      'NET-01',
      'failed',
      'the world is known though another source is not',
      group(tcp(22, 22, [later('aws_eip.a.public_ip'), '0.0.0.0/0'])),
    ],
    ['NET-01', 'passed', 'the source is private', group(tcp(22, 22, ['10.0.0.0/8']))],
    [
      'NET-01',
      'passed',
      'the source is a group',
      group({ protocol: 'tcp', from_port: 22, to_port: 22, security_groups: ['sg-1'] }),
    ],
    ['NET-01', 'passed', 'only UDP is open', group({ ...tcp(22, 22), protocol: 'udp' })],
    ['NET-01', 'passed', 'the rule is about egress', rule({ ...tcp(22, 22), type: 'egress' })],
    [
      'NET-01',
      'passed',
      'the group has no rules of its own',
      resource('aws_security_group.a', { ingress: computed }),
    ],
    ['NET-01', 'unknown', 'the sources are not known yet', group(tcp(22, 22, later('aws_vpc.a.cidr_block')))],
    [
      'NET-01',
      'unknown',
      'one source is not known yet',
      group(tcp(22, 22, ['10.0.0.0/8', later('aws_eip.a.public_ip')])),
    ],
    [
      'NET-01',
      'unknown',
      'the port is not known yet',
      way({ from_port: later('x.a.p'), to_port: 22, cidr_ipv4: '0.0.0.0/0' }),
    ],
    ['NET-02', 'failed', 'port 3389 is open', rule(tcp(3389, 3389))],
    ['NET-02', 'passed', 'port 443 is open', rule(tcp(443, 443))],
    [
      'NET-02',
      'unknown',
      'the source is not known yet',
      way({ from_port: 3389, to_port: 3389, cidr_ipv4: later('aws_vpc.a.cidr_block') }),
    ],
    [
      'NET-03',
      'failed',
      'every protocol is open',
      group({ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: WORLD }),
    ],
    ['NET-03', 'failed', 'all ports are open', rule(tcp(0, 65_535))],
    ['NET-03', 'failed', 'the range is -1 to -1', rule(tcp(-1, -1))],
    ['NET-03', 'passed', 'every ICMP type is open', rule({ ...tcp(-1, -1), protocol: 'icmp' })],
    ['NET-03', 'passed', 'some ports are open', rule(tcp(1, 65_535))],
    [
      'NET-03',
      'unknown',
      'the protocol is not known yet',
      rule({ protocol: later('x.a.p'), cidr_blocks: WORLD }),
    ],
    ['NET-04', 'failed', 'PostgreSQL is open', group(tcp(5432, 5432))],
    ['NET-04', 'failed', 'a wide range is open', rule(tcp(1024, 65_535))],
    ['NET-04', 'passed', 'only web ports are open', group(tcp(80, 80), tcp(443, 443))],
    ['NET-04', 'unknown', 'the ports are not known yet', rule(tcp(later('x.a.p'), later('x.a.p')))],
    ['NET-05', 'failed', 'SSH is allowed', acl(entry(100, 'allow', { from_port: 22, to_port: 22 }))],
    ['NET-05', 'failed', 'everything is allowed', aclRule({ protocol: '-1' })],
    [
      'NET-05',
      'failed',
      'RDP is allowed over IPv6',
      aclRule({ from_port: 3389, to_port: 3389, cidr_block: null, ipv6_cidr_block: '::/0' }),
    ],
    [
      'NET-05',
      'failed',
      'the deny comes after the allow',
      acl(entry(10, 'allow', { protocol: '-1' }), entry(20, 'deny', { protocol: '-1' })),
    ],
    [
      'NET-05',
      'passed',
      'the deny comes before the allow, whatever the order written',
      acl(
        entry(100, 'allow', { protocol: '-1' }),
        entry(10, 'deny', { from_port: 20, to_port: 22 }),
        entry(20, 'deny', { from_port: 3389, to_port: 3389 }),
      ),
    ],
    ['NET-05', 'passed', 'web ports are allowed', aclRule({ from_port: 443, to_port: 443 })],
    [
      'NET-05',
      'passed',
      'the source is private',
      aclRule({ from_port: 22, to_port: 22, cidr_block: '10.0.0.0/8' }),
    ],
    ['NET-05', 'passed', 'the rule is about egress', aclRule({ protocol: '-1', egress: true })],
    [
      'NET-05',
      'unknown',
      'the action is not known yet',
      aclRule({ protocol: '-1', rule_action: later('x.a.b') }),
    ],
    [
      'NET-05',
      'unknown',
      'an earlier deny may match',
      acl(
        entry(10, 'deny', { protocol: '-1', cidr_block: later('x.a.c') }),
        entry(20, 'allow', { protocol: '-1' }),
      ),
    ],
    ['NET-08', 'failed', 'addresses are given', resource('aws_subnet.a', { map_public_ip_on_launch: true })],
    ['NET-08', 'passed', 'it is not set', resource('aws_subnet.a', { map_public_ip_on_launch: null })],
    [
      'NET-08',
      'unknown',
      'it is not known yet',
      resource('aws_subnet.a', { map_public_ip_on_launch: later('x.a.b') }),
    ],
    ['NET-09', 'failed', 'the stack adopts it', resource('aws_default_vpc.a')],
    ['NET-09', 'passed', 'the VPC is its own', resource('aws_vpc.a')],
    [
      'NET-06',
      'failed',
      'everything may leave',
      egress({ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: WORLD }),
    ],
    ['NET-06', 'failed', 'every port is written as -1', egress(tcp(-1, -1))],
    [
      'NET-06',
      'failed',
      'a rule of its own lets everything out',
      out({ ip_protocol: '-1', cidr_ipv6: '::/0' }),
    ],
    ['NET-06', 'failed', 'an old rule does', rule({ type: 'egress', protocol: '-1', cidr_blocks: WORLD })],
    ['NET-06', 'passed', 'one port may leave', egress(tcp(443, 443))],
    [
      'NET-06',
      'passed',
      'everything may go to one network',
      egress({ protocol: '-1', cidr_blocks: ['10.0.0.0/8'] }),
    ],
    ['NET-06', 'passed', 'nothing is written', resource('aws_security_group.a', { egress: computed })],
    ['NET-06', 'passed', 'the rule is about ingress', rule({ protocol: '-1', cidr_blocks: WORLD })],
    [
      'NET-06',
      'unknown',
      'the destination is not known yet',
      egress({ protocol: '-1', cidr_blocks: later('x.a.b') }),
    ],
    [
      'NET-06',
      'unknown',
      'the direction is not known yet',
      rule({ type: later('x.a.b'), protocol: '-1', cidr_blocks: WORLD }),
    ],
    ['NET-07', 'failed', 'nothing empties the group of a VPC', vpc],
    [
      'NET-07',
      'failed',
      'the group of the VPC has a rule',
      vpc,
      defaultGroup({ egress: [{ protocol: '-1' }] }),
    ],
    [
      'NET-07',
      'failed',
      'a rule is added to it from outside',
      vpc,
      defaultGroup(),
      added(later('aws_default_security_group.a.id', 'aws_default_security_group.a')),
    ],
    [
      'NET-07',
      'failed',
      'the group of another VPC has a rule',
      defaultGroup({ vpc_id: 'vpc-1', ingress: [{ self: true }] }),
    ],
    [
      'NET-07',
      'passed',
      'the group of the VPC is empty',
      vpc,
      defaultGroup({ ingress: computed, egress: computed }),
    ],
    [
      'NET-07',
      'passed',
      'rules are emptied by hand',
      defaultGroup({ vpc_id: 'vpc-1', ingress: [], egress: [] }),
    ],
    [
      'NET-07',
      'passed',
      'a rule belongs to another group',
      vpc,
      defaultGroup(),
      added(later('aws_security_group.b.id', 'aws_security_group.b')),
      resource('aws_security_group.b'),
    ],
    ['NET-07', 'none', 'its VPC says it already', defaultGroup({ ingress: [{ self: true }] }), vpc],
    [
      'NET-07',
      'unknown',
      'a group may be that of the VPC',
      vpc,
      defaultGroup({ vpc_id: later('local.vpc') }),
    ],
    ['NET-07', 'unknown', 'a rule may be added to it', vpc, defaultGroup(), added(later('local.group'))],
    [
      'NET-10',
      'failed',
      'Terraform fills it in',
      resource('aws_security_group.a', { description: 'Managed by Terraform' }),
    ],
    ['NET-10', 'failed', 'it is empty', resource('aws_security_group.a', { description: '' })],
    [
      'NET-10',
      'failed',
      'a rule of the group has none',
      resource('aws_security_group.a', { description: 'Web', ingress: [{ description: '' }] }),
    ],
    ['NET-10', 'failed', 'a rule of its own has none', way({})],
    [
      'NET-10',
      'failed',
      'a rule of the default group has none',
      defaultGroup({ egress: [{ description: null }] }),
    ],
    [
      'NET-10',
      'passed',
      'all is described',
      resource('aws_security_group.a', { description: 'Web', ingress: [{ description: 'HTTP' }] }),
    ],
    ['NET-10', 'passed', 'the default group is empty, since its own can’t be set', defaultGroup()],
    ['NET-10', 'passed', 'a rule is described', out({ description: 'To the package mirror' })],
    ['NET-10', 'unknown', 'it is not known yet', rule({ description: later('x.a.b') })],
  ]),
  ['NET-09'],
);
