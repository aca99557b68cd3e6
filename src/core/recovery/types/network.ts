import type { AdoptableType } from '../adoptable-type.js';

const VPC = 'vpc-12345678';
const SUBNET = 'subnet-12345678';
const GROUP = 'sg-12345678';

export const NETWORK: readonly AdoptableType[] = [
  {
    type: 'aws_vpc_endpoint',
    arn: ['ec2', /^vpc-endpoint\/(?<id>vpce-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC, service_name: 'com.amazonaws.eu-west-1.s3' },
    wave: 1,
  },
  {
    type: 'aws_nat_gateway',
    arn: ['ec2', /^natgateway\/(?<id>nat-\w+)$/],
    importId: '{id}',
    needs: { subnet_id: SUBNET },
    // "secondary_private_ip_address_count is not supported", says the provider of the 0 that it read itself.
    ignore: ['allocation_id', 'connectivity_type', 'subnet_id', 'tags', 'tags_all'],
    wave: 1,
  },
  {
    type: 'aws_eip',
    arn: ['ec2', /^elastic-ip\/(?<id>eipalloc-\w+)$/],
    importId: '{id}',
    wave: 2,
  },
  {
    type: 'aws_network_interface',
    arn: ['ec2', /^network-interface\/(?<id>eni-\w+)$/],
    importId: '{id}',
    needs: { subnet_id: SUBNET },
    wave: 2,
    dependent: true,
  },
  {
    type: 'aws_flow_log',
    arn: ['ec2', /^vpc-flow-log\/(?<id>fl-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC },
    wave: 2,
  },
  {
    type: 'aws_vpc_peering_connection',
    arn: ['ec2', /^vpc-peering-connection\/(?<id>pcx-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC, peer_vpc_id: VPC },
    wave: 3,
  },
  {
    type: 'aws_route_table',
    arn: ['ec2', /^route-table\/(?<id>rtb-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC },
    wave: 4,
  },
  {
    type: 'aws_network_acl',
    arn: ['ec2', /^network-acl\/(?<id>acl-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC },
    wave: 4,
  },
  {
    type: 'aws_vpc_security_group_ingress_rule',
    arn: ['ec2', /^security-group-rule\/(?<id>sgr-\w+)$/],
    importId: '{id}',
    needs: { security_group_id: GROUP, ip_protocol: '-1', cidr_ipv4: '10.0.0.0/8' },
    wave: 3,
  },
  {
    type: 'aws_vpc_security_group_egress_rule',
    arn: ['ec2', /^security-group-rule\/(?<id>sgr-\w+)$/],
    importId: '{id}',
    needs: { security_group_id: GROUP, ip_protocol: '-1', cidr_ipv4: '10.0.0.0/8' },
    wave: 3,
  },
  {
    type: 'aws_security_group',
    arn: ['ec2', /^security-group\/(?<id>sg-\w+)$/],
    importId: '{id}',
    wave: 4,
  },
  {
    type: 'aws_internet_gateway',
    arn: ['ec2', /^internet-gateway\/(?<id>igw-\w+)$/],
    importId: '{id}',
    wave: 5,
  },
  {
    type: 'aws_egress_only_internet_gateway',
    arn: ['ec2', /^egress-only-internet-gateway\/(?<id>eigw-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC },
    wave: 5,
  },
  {
    type: 'aws_subnet',
    arn: ['ec2', /^subnet\/(?<id>subnet-\w+)$/],
    importId: '{id}',
    needs: { vpc_id: VPC, cidr_block: '10.0.0.0/24' },
    wave: 5,
  },
  {
    type: 'aws_vpc',
    arn: ['ec2', /^vpc\/(?<id>vpc-\w+)$/],
    importId: '{id}',
    needs: { cidr_block: '10.0.0.0/16' },
    wave: 6,
  },
  {
    type: 'aws_vpc_dhcp_options',
    arn: ['ec2', /^dhcp-options\/(?<id>dopt-\w+)$/],
    importId: '{id}',
    needs: { domain_name: 'example.com' },
    wave: 7,
  },
];
