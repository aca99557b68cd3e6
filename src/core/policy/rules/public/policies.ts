import { type Block, isConfigured, readAttribute, readText } from '../../block.js';
import { readPolicy, someStatement } from '../../iam/read.js';
import { isPublic } from '../../iam/statement.js';
import { failed, judgeTruth, passed, show, unknown } from '../../judgement.js';
import type { RuleRow, Subject } from '../../rule.js';

/** Where each type keeps its policy. */
const POLICY_ATTRIBUTES: Readonly<Record<string, string>> = {
  aws_ecr_repository_policy: 'policy',
  aws_ecr_registry_policy: 'policy',
  aws_sqs_queue_policy: 'policy',
  aws_sqs_queue: 'policy',
  aws_sns_topic_policy: 'policy',
  aws_sns_topic: 'policy',
  aws_glacier_vault: 'access_policy',
};

/** Services that call a function for whoever has an account, such as `s3.amazonaws.com`; Alexa’s end otherwise. */
const SERVICE = /\.amazon(aws)?\.com(\.cn)?$/;
/** What narrows a service principal down to one account or resource (for Alexa, one skill). */
const LIMITS = ['source_arn', 'source_account', 'event_source_token'];

/** Resource policies of all but buckets and keys. */
export const RESOURCE_POLICY_RULES: readonly RuleRow[] = [
  {
    id: 'PUB-09',
    severity: 'critical',
    title: 'Lambda permission for anyone',
    types: ['aws_lambda_permission'],
    ids: ['CKV_AWS_301', 'CKV_AWS_364', 'AWS-0067', 'Lambda.1'],
    why: 'Any account, or anyone’s bucket, topic or API, can run the function with what they like as input.',
    remedy:
      'Name the calling account or role as `principal`; for a service, set `source_arn` or `source_account`.',
    judge: judgePermission,
  },
  {
    id: 'PUB-11',
    severity: 'high',
    title: 'ECR / SQS / SNS / Glacier policy open to any principal',
    types: Object.keys(POLICY_ATTRIBUTES),
    ids: ['CKV_AWS_32', 'CKV_AWS_168', 'CKV_AWS_169', 'AWS-0032', 'AWS-0097', 'SNS.4'],
    why: 'Anyone with an AWS account can pull the images, or read and send the messages.',
    remedy:
      'Name the principals that need access, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.',
    judge: (subject) => {
      const attribute = POLICY_ATTRIBUTES[subject.resource.type] ?? 'policy';
      // After apply the provider shows a queue or topic the policy that another resource gave it; that one is judged.
      if (!isConfigured(subject.block, attribute)) return passed('It has no policy of its own.');
      return judgeTruth(someStatement(readPolicy(subject, attribute), isPublic), {
        failed: 'The policy allows access to everyone.',
        passed: 'No statement of the policy allows access to everyone.',
        unknown: 'The policy is known only after apply.',
      });
    },
  },
];

function judgePermission({ block }: Subject) {
  const principal = readText(block, 'principal');
  if (principal.state === 'unknown') return unknown('`principal` is known only after apply.');
  if (principal.state === 'absent') return passed('It names no principal.');
  const name = show(block, 'principal', principal.value);
  if (principal.value === '*') {
    return isWritten(block, 'principal_org_id')
      ? passed('Only accounts of one organization may call the function.')
      : failed('Everyone may call the function.');
  }
  if (!SERVICE.test(principal.value)) return passed(`${name} may call the function.`);
  return LIMITS.some((limit) => isWritten(block, limit))
    ? passed(`${name} may call the function for one account or resource only.`)
    : failed(`${name} may call the function for every AWS customer.`);
}

/** Set, if to a value that is known only after apply. */
function isWritten(block: Block, name: string): boolean {
  const value = readAttribute(block, name);
  return value.state === 'unknown' || (value.state === 'known' && value.value !== '');
}
