import { type Block, readBlocks, readText } from '../block.js';
import { UNKNOWN_PART } from '../iam/document.js';
import { readPolicy, someStatement } from '../iam/read.js';
import { allows } from '../iam/statement.js';
import type { JoinQuery } from '../join.js';
import { judgeTruth, passed } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { allOf, anyOf, not, some, type Truth } from '../truth.js';
import { ask } from '../value.js';

const ofBucket = (child: string): JoinQuery => ({
  child,
  attribute: 'bucket',
  parent: 'aws_s3_bucket',
  keys: ['bucket', 'id'],
});
const CONFIGURATION = ofBucket('aws_s3_bucket_server_side_encryption_configuration');
const ACL = ofBucket('aws_s3_bucket_acl');
const POLICY = ofBucket('aws_s3_bucket_policy');

const LOG_DELIVERY = 'http://acs.amazonaws.com/groups/s3/LogDelivery';

/** Whether a KMS key encrypts a bucket by default, set on the bucket or by a configuration that joins it. */
export function judgeBucketKey(subject: Subject): Judgement {
  if (takesLogs(subject) === true) {
    return passed('It takes access logs, which S3 delivers only to buckets without a KMS key.');
  }
  const inline = readBlocks(subject.block, 'server_side_encryption_configuration');
  const own = inline === 'unknown' ? inline : some(inline, usesKms);
  const { certain, possible } = childrenOf(subject, CONFIGURATION);
  const joined = [...certain.map(usesKms), ...possible.map(maybe(usesKms))];
  return judgeTruth(not(anyOf([own, ...joined])), {
    failed: 'No KMS key encrypts the bucket by default.',
    passed: 'A KMS key encrypts the bucket by default.',
    unknown: 'Which key encrypts the bucket is known only after apply.',
  });
}

/** `aws:kms` and `aws:kms:dsse` (two layers). */
function usesKms(configuration: Block): Truth {
  const rules = readBlocks(configuration, 'rule');
  if (rules === 'unknown') return rules;
  return some(rules, (rule) => {
    const defaults = readBlocks(rule, 'apply_server_side_encryption_by_default');
    if (defaults === 'unknown') return defaults;
    return some(defaults, (block) =>
      ask(readText(block, 'sse_algorithm'), false, (algorithm) => algorithm.startsWith('aws:kms')),
    );
  });
}

/** S3 delivers access logs only to buckets without a KMS key (https://repost.aws/knowledge-center/s3-server-access-log-not-delivered). */
function takesLogs(subject: Subject): Truth {
  return anyOf([
    admitsLogDelivery(subject.block),
    ...childrenOf(subject, ACL).certain.map(admitsLogDelivery),
    ...subject.index
      .join(POLICY)
      .childrenOf(subject.resource)
      .certain.map((resource) =>
        allowsLogService({ resource, index: subject.index, block: subject.index.blockOf(resource) }),
      ),
  ]);
}

function admitsLogDelivery(block: Block): Truth {
  const canned = ask(readText(block, 'acl'), false, (acl) => acl.toLowerCase() === 'log-delivery-write');
  const policies = readBlocks(block, 'access_control_policy');
  const grants = policies === 'unknown' ? [] : policies.flatMap((policy) => blocksOf(policy, 'grant'));
  return anyOf([canned, some(grants, grantsLogDelivery)]);
}

function grantsLogDelivery(grant: Block): Truth {
  return allOf(
    ask(readText(grant, 'permission'), false, (value) => value === 'WRITE' || value === 'FULL_CONTROL'),
    some(blocksOf(grant, 'grantee'), (grantee) =>
      ask(readText(grantee, 'uri'), false, (uri) => uri === LOG_DELIVERY),
    ),
  );
}

function allowsLogService(subject: Subject): Truth {
  return someStatement(readPolicy(subject, 'policy'), (statement) =>
    allOf(
      allows(statement),
      some(statement.principals, ({ type, id }) => {
        if (type !== 'Service') return false;
        return id === UNKNOWN_PART ? 'unknown' : id === 'logging.s3.amazonaws.com';
      }),
    ),
  );
}

function childrenOf({ resource, index }: Subject, query: JoinQuery) {
  const { certain, possible } = index.join(query).childrenOf(resource);
  return {
    certain: certain.map((child) => index.blockOf(child)),
    possible: possible.map((child) => index.blockOf(child)),
  };
}

/** A child that may turn out to be another's proves nothing for sure. */
function maybe(test: (block: Block) => Truth) {
  return (block: Block): Truth => (test(block) === false ? false : 'unknown');
}

function blocksOf(block: Block, name: string): readonly Block[] {
  const blocks = readBlocks(block, name);
  return blocks === 'unknown' ? [] : blocks;
}
