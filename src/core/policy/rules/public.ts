import { type Block, isConfigured, readBlocks, readBoolean, readItems, readText } from '../block.js';
import { readPolicy, someStatement } from '../iam/read.js';
import { isPublic } from '../iam/statement.js';
import type { JoinQuery } from '../join.js';
import {
  byType,
  expectNotTrue,
  failed,
  judgeAttribute,
  judgeTruth,
  passed,
  show,
  unknown,
} from '../judgement.js';
import { isWorld } from '../network/ingress.js';
import { type Judge, rulesOf, type Subject } from '../rule.js';
import { allOf, anyOf, not, some, type Truth } from '../truth.js';
import { ask, asText } from '../value.js';

const LAUNCH_TYPES = ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'];
const PUBLIC_ACLS = new Set(['public-read', 'public-read-write', 'authenticated-read', 'website']);
const PUBLIC_GROUPS = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
const BLOCKS = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

const PUBLIC_ACCESS_BLOCK: JoinQuery = {
  child: 'aws_s3_bucket_public_access_block',
  attribute: 'bucket',
  parent: 'aws_s3_bucket',
  keys: ['bucket', 'id'],
};

export const PUBLIC_RULES = rulesOf('public', [
  {
    id: 'PUB-01',
    severity: 'high',
    title: 'Instance with a public IP',
    types: LAUNCH_TYPES,
    ids: ['CKV_AWS_88', 'AWS-0009', 'EC2.9', 'EC2.25'],
    why: 'A public address puts the machine itself on the internet, with every port that a security group forgets.',
    remedy: 'Leave `associate_public_ip_address` false and publish the service through a load balancer.',
    judge: judgePublicIp,
  },
  {
    id: 'PUB-02',
    severity: 'high',
    title: 'Database publicly accessible',
    types: ['aws_db_instance', 'aws_rds_cluster_instance', 'aws_dms_replication_instance'],
    ids: ['CKV_AWS_17', 'CKV_AWS_89', 'AWS-0180', 'RDS.2', 'DMS.1'],
    why: 'The database gets a name that resolves to a public address; one wide security group exposes its data.',
    remedy: 'Set `publicly_accessible = false` and reach it from inside the VPC.',
    judge: expectNotTrue('publicly_accessible'),
  },
  {
    id: 'PUB-03',
    severity: 'high',
    title: 'Redshift publicly accessible',
    types: ['aws_redshift_cluster'],
    ids: ['CKV_AWS_87', 'Redshift.1'],
    why: 'A warehouse with a public address is one wide security group away from being read by anyone.',
    remedy: 'Set `publicly_accessible = false`.',
    judge: expectNotTrue('publicly_accessible'),
  },
  {
    id: 'PUB-04',
    severity: 'high',
    title: 'Public S3 ACL',
    types: ['aws_s3_bucket', 'aws_s3_bucket_acl'],
    ids: ['CKV_AWS_20', 'CKV_AWS_57', 'CKV_AWS_375', 'AWS-0092', 'S3.2', 'S3.3'],
    why: 'Anyone can list, read or even write the objects.',
    remedy:
      'Use the ACL `private`; publish content through CloudFront, or by a policy on just what is public.',
    judge: judgeAcl,
  },
  {
    id: 'PUB-05',
    severity: 'high',
    title: 'S3 public access block missing or off',
    types: ['aws_s3_bucket', 'aws_s3_bucket_public_access_block'],
    ids: [
      ...['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV2_AWS_6'],
      ...['AWS-0086', 'AWS-0087', 'AWS-0091', 'AWS-0093', 'S3.8'],
    ],
    why: 'Without the block one mistaken ACL or policy makes the bucket public.',
    remedy: `Add an \`aws_s3_bucket_public_access_block\` for the bucket with ${BLOCKS.map((name) => `\`${name}\``).join(', ')} all true.`,
    judge: (subject) =>
      subject.resource.type === 'aws_s3_bucket' ? judgeBucketBlock(subject) : judgeBlock(subject),
  },
  {
    id: 'PUB-06',
    severity: 'high',
    title: 'S3 policy open to any principal',
    types: ['aws_s3_bucket', 'aws_s3_bucket_policy'],
    ids: ['CKV_AWS_70', 'S3.6'],
    why: 'An Allow for everyone without a condition on who makes what it covers public.',
    remedy:
      'Name the principals that need access, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.',
    judge: (subject) => {
      // After apply the provider shows a bucket the policy that another resource gave it; that one is judged.
      if (!isConfigured(subject.block, 'policy')) return passed('It has no policy of its own.');
      return judgeTruth(someStatement(readPolicy(subject, 'policy'), isPublic), {
        failed: 'The policy allows access to everyone.',
        passed: 'No statement of the resource’s policy allows access to everyone.',
        unknown: 'The policy is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-07',
    severity: 'critical',
    title: 'EKS API reachable from anywhere',
    types: ['aws_eks_cluster'],
    ids: ['CKV_AWS_38', 'CKV_AWS_39', 'AWS-0040', 'AWS-0041', 'EKS.1'],
    why: 'Anyone may knock at the cluster’s control plane, and only its authentication stands in between.',
    remedy: 'Set `endpoint_public_access = false`, or list your networks in `public_access_cidrs`.',
    judge: ({ block }) => {
      const blocks = readBlocks(block, 'vpc_config');
      return judgeTruth(blocks === 'unknown' ? blocks : some(blocks, isOpenEndpoint), {
        failed: 'The API endpoint is public and admits every address.',
        passed: 'The API endpoint is private or admits named networks only.',
        unknown: 'Who can reach the API endpoint is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-08',
    severity: 'high',
    title: 'Lambda URL without authentication',
    types: ['aws_lambda_function_url'],
    ids: ['CKV_AWS_258'],
    why: 'Everyone who learns the URL can run the function, at your cost and with its role.',
    remedy: 'Set `authorization_type = "AWS_IAM"`, or put the function behind an API with an authorizer.',
    judge: (subject) =>
      judgeAttribute(subject, {
        path: 'authorization_type',
        passes: (value) => value !== 'NONE',
        absent: 'failed',
      }),
  },
  {
    id: 'PUB-12',
    severity: 'medium',
    title: 'ECS service with public IP',
    types: ['aws_ecs_service'],
    ids: ['CKV_AWS_333', 'ECS.2'],
    why: 'Every task gets an address on the internet of its own, around the load balancer.',
    remedy: 'Set `assign_public_ip = false` and reach registries through endpoints or a NAT gateway.',
    judge: expectNotTrue('network_configuration.assign_public_ip'),
  },
  {
    id: 'PUB-13',
    severity: 'high',
    title: 'OpenSearch outside a VPC',
    types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
    ids: ['CKV_AWS_137', 'OpenSearch.2'],
    why: 'Outside a VPC the domain’s endpoint is on the internet, guarded by its access policy alone.',
    remedy: 'Add `vpc_options` with private subnets and a security group.',
    judge: ({ block }) => {
      const options = readBlocks(block, 'vpc_options');
      return judgeTruth(options === 'unknown' ? options : options.length === 0, {
        failed: '`vpc_options` is not set, so the endpoint is public.',
        passed: 'The domain stands in a VPC.',
        unknown: '`vpc_options` is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-15',
    severity: 'medium',
    title: 'Cognito allows guests',
    types: ['aws_cognito_identity_pool'],
    ids: ['CKV_AWS_366'],
    why: 'Anyone gets AWS credentials of the guest role without signing in.',
    remedy: 'Set `allow_unauthenticated_identities = false`.',
    judge: expectNotTrue('allow_unauthenticated_identities'),
  },
]);

function judgePublicIp(subject: Subject) {
  return byType(
    {
      aws_instance: 'associate_public_ip_address',
      aws_launch_configuration: 'associate_public_ip_address',
      aws_launch_template: 'network_interfaces',
    },
    (path): Judge => (path === 'network_interfaces' ? judgeInterfaces : expectNotTrue(path)),
  )(subject);
}

function judgeInterfaces({ block }: Subject) {
  const interfaces = readBlocks(block, 'network_interfaces');
  const asksForAddress = (item: Block) =>
    ask(readBoolean(item, 'associate_public_ip_address'), false, (value) => value);
  return judgeTruth(interfaces === 'unknown' ? interfaces : some(interfaces, asksForAddress), {
    failed: 'A network interface asks for a public address.',
    passed: 'No network interface asks for a public address.',
    unknown: 'The network interfaces are known only after apply.',
  });
}

function judgeAcl({ block }: Subject) {
  const acl = readText(block, 'acl');
  if (acl.state === 'known' && PUBLIC_ACLS.has(acl.value))
    return failed(`The ACL is ${show(block, 'acl', acl.value)}.`);
  const granted = anyOf([grantsPublicly(block, 'grant'), grantsByPolicy(block)]);
  if (granted === true) return failed('A grant names everyone (`AllUsers` or `AuthenticatedUsers`).');
  if (acl.state === 'unknown' || granted === 'unknown') return unknown('The ACL is known only after apply.');
  return passed(acl.state === 'known' ? `The ACL is ${show(block, 'acl', acl.value)}.` : 'No ACL opens it.');
}

/** Grants of an old-style bucket carry `uri` themselves, those of an ACL resource in `grantee`. */
function grantsPublicly(block: Block, name: string): Truth {
  const grants = readBlocks(block, name);
  if (grants === 'unknown') return grants;
  return some(grants, (grant) => {
    const grantees = readBlocks(grant, 'grantee');
    if (grantees === 'unknown') return grantees;
    return some([grant, ...grantees], (part) =>
      ask(readText(part, 'uri'), false, (uri) => PUBLIC_GROUPS.test(uri)),
    );
  });
}

function grantsByPolicy(block: Block): Truth {
  const policies = readBlocks(block, 'access_control_policy');
  return policies === 'unknown' ? policies : some(policies, (policy) => grantsPublicly(policy, 'grant'));
}

function isOff(block: Block, name: string): Truth {
  return ask(readBoolean(block, name), true, (value) => !value);
}

function judgeBlock({ block }: Subject) {
  const off = BLOCKS.filter((name) => isOff(block, name) === true);
  if (off.length > 0) return failed(`${off.map((name) => `\`${name}\``).join(', ')} not true.`);
  return BLOCKS.some((name) => isOff(block, name) === 'unknown')
    ? unknown('Some of its settings are known only after apply.')
    : passed('All four settings are true.');
}

/** A bucket needs a block that stops public ACLs and policies; what else the block lacks is said of the block. */
function judgeBucketBlock({ resource, index }: Subject) {
  const { certain, possible } = index.join(PUBLIC_ACCESS_BLOCK).childrenOf(resource);
  const covers = (child: Subject['resource']) => {
    const block = index.blockOf(child);
    return not(anyOf([isOff(block, 'block_public_acls'), isOff(block, 'block_public_policy')]));
  };
  const covered = some(certain, covers);
  if (covered === true) return passed('A public access block guards the bucket.');
  if (covered === 'unknown' || some(possible, covers) !== false) {
    return unknown('Whether a public access block guards the bucket is known only after apply.');
  }
  return failed(
    certain.length === 0
      ? 'No public access block refers to the bucket.'
      : 'Its public access block lets public ACLs or policies in.',
  );
}

function isOpenEndpoint(config: Block): Truth {
  const isPublicEndpoint = ask(readBoolean(config, 'endpoint_public_access'), true, (value) => value);
  const admitsWorld = ask(readItems(config, 'public_access_cidrs'), true, (items) =>
    items.length === 0 ? true : some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr)))),
  );
  return allOf(isPublicEndpoint, admitsWorld);
}
