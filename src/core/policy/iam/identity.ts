import { readBlocks } from '../block.js';
import { judgeTruth, type Messages } from '../judgement.js';
import type { Judge, Subject } from '../rule.js';
import { anyOf, type Truth } from '../truth.js';
import { known, UNKNOWN, type Value } from '../value.js';
import { readPolicyDocument } from './data-source.js';
import type { PolicyDocument, Statement } from './document.js';
import { readPolicy, someStatement } from './read.js';

/** Types that hold a policy of what its holder may do. */
export const IDENTITY_TYPES = [
  'aws_iam_policy',
  'aws_iam_role_policy',
  'aws_iam_user_policy',
  'aws_iam_group_policy',
  'aws_iam_role',
  'aws_ssoadmin_permission_set_inline_policy',
  'data.aws_iam_policy_document',
];

export type StatementTest = (statement: Statement, document: PolicyDocument | undefined) => Truth;

export function judgeIdentity(test: StatementTest, messages: Messages): Judge {
  return (subject) => {
    const policies = identityPolicies(subject);
    if (policies === undefined) return undefined;
    return judgeTruth(
      anyOf(
        policies.map((policy) =>
          someStatement(policy, (statement) =>
            test(statement, policy.state === 'known' ? policy.value : undefined),
          ),
        ),
      ),
      messages,
    );
  };
}

/** Undefined for documents that name principals: they are trust or resource policies, judged where they are used. */
function identityPolicies(subject: Subject): readonly Value<PolicyDocument>[] | undefined {
  const { resource, block } = subject;
  if (resource.type === 'aws_iam_policy_document') {
    const document = readPolicyDocument(block);
    if (document === undefined) return [UNKNOWN];
    return document.statements.some((statement) => statement.principals.length > 0)
      ? undefined
      : [known(document)];
  }
  if (resource.type === 'aws_ssoadmin_permission_set_inline_policy')
    return [readPolicy(subject, 'inline_policy')];
  if (resource.type !== 'aws_iam_role') return [readPolicy(subject, 'policy')];
  const inline = readBlocks(block, 'inline_policy');
  return inline === 'unknown' ? [UNKNOWN] : inline.map((policy) => readPolicy(subject, 'policy', policy));
}
