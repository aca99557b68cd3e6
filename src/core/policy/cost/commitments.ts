/** What makes each type too dear for an environment (list prices of AWS in us-east-1). */
export const COMMITMENTS: Readonly<Record<string, string>> = {
  aws_shield_subscription: 'Shield Advanced costs $3,000 a month and is bound for a year.',
  aws_acmpca_certificate_authority: 'A private certificate authority costs up to $400 a month.',
  aws_networkfirewall_firewall: 'Each endpoint of a network firewall costs about $290 a month.',
  aws_ec2_host: 'A dedicated host is paid for as a whole machine.',
  aws_ec2_capacity_reservation: 'Reserved capacity is paid for, used or not.',
  aws_ec2_capacity_block_reservation: 'A capacity block is paid in advance and can’t be cancelled.',
  aws_rds_reserved_instance: 'A reserved instance is bound for one or three years.',
  aws_route53domains_registered_domain: 'A domain is registered for a year at least.',
  aws_route53domains_domain: 'A domain is registered for a year at least.',
  aws_directory_service_directory: 'A directory costs up to $290 a month and takes half an hour to make.',
  aws_cloudhsm_v2_cluster: 'Each module of the cluster costs more than $1,000 a month.',
  aws_cloudhsm_v2_hsm: 'A hardware security module costs more than $1,000 a month.',
  aws_dx_connection: 'A dedicated connection is ordered from a data centre.',
  aws_kendra_index: 'An index costs from $230 to more than $1,000 a month, used or not.',
  aws_quicksight_account_subscription: 'A subscription is paid for the whole account.',
};
