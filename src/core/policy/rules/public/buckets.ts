import { type Block, isConfigured, readBlocks, readBoolean, readText } from '../../block.js';
import { readPolicy, someStatement } from '../../iam/read.js';
import { isPublic } from '../../iam/statement.js';
import type { JoinQuery } from '../../join.js';
import { failed, judgeTruth, passed, show, unknown } from '../../judgement.js';
import type { RuleRow, Subject } from '../../rule.js';
import { anyOf, not, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';

const PUBLIC_ACLS = new Set(['public-read', 'public-read-write', 'authenticated-read', 'website']);
const PUBLIC_GROUPS = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
const BLOCKS = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

const PUBLIC_ACCESS_BLOCK: JoinQuery = {
  child: 'aws_s3_bucket_public_access_block',
  attribute: 'bucket',
  parent: 'aws_s3_bucket',
  keys: ['bucket', 'id'],
};

export const BUCKET_RULES: readonly RuleRow[] = [
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
];

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

function covers(index: Subject['index'], child: Subject['resource']): Truth {
  const block = index.blockOf(child);
  return not(anyOf([isOff(block, 'block_public_acls'), isOff(block, 'block_public_policy')]));
}

/** Answers by list: blocks that may be any bucket's are one list for all of them. */
const ANSWERS = new WeakMap<readonly Subject['resource'][], Truth>();

function mayCover(index: Subject['index'], possible: readonly Subject['resource'][]): Truth {
  const answer = ANSWERS.get(possible) ?? some(possible, (child) => covers(index, child));
  ANSWERS.set(possible, answer);
  return answer;
}

/** A bucket needs a block that stops public ACLs and policies; what else the block lacks is said of the block. */
function judgeBucketBlock({ resource, index }: Subject) {
  const { certain, possible } = index.join(PUBLIC_ACCESS_BLOCK).childrenOf(resource);
  const covered = some(certain, (child) => covers(index, child));
  if (covered === true) return passed('A public access block guards the bucket.');
  if (covered === 'unknown' || mayCover(index, possible) !== false) {
    return unknown('Whether a public access block guards the bucket is known only after apply.');
  }
  return failed(
    certain.length === 0
      ? 'No public access block refers to the bucket.'
      : 'Its public access block lets public ACLs or policies in.',
  );
}
