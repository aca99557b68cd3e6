import { readBlocks } from '../../block.js';
import { expectNotTrue, failed, passed, unknown } from '../../judgement.js';
import { findOpenPort } from '../../network/acl.js';
import { ADMIN_PORTS } from '../../network/ports.js';
import { isInbound } from '../../network/traffic.js';
import type { RuleRow } from '../../rule.js';

export const SUBNET_RULES: readonly RuleRow[] = [
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
    types: ['aws_default_vpc', 'aws_vpc'],
    ids: ['CKV_AWS_148', 'AWS-0101'],
    why: 'The default VPC is shared by everything in the region, its subnets are public, and destroy does not remove it.',
    remedy: 'Make a VPC of the environment’s own, or read a shared one with a data source.',
    judge: ({ resource }) =>
      resource.type === 'aws_vpc'
        ? passed('The VPC is the environment’s own.')
        : failed('The stack adopts the default VPC of the region.'),
  },
];
