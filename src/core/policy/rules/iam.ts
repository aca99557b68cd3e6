import { readItems } from '../block.js';
import { type Statement, UNKNOWN_PART } from '../iam/document.js';
import { trustsAnyRepository } from '../iam/github-trust.js';
import { IDENTITY_TYPES, judgeIdentity } from '../iam/identity.js';
import { judgeKeyPolicy } from '../iam/key-policy.js';
import { readPolicy, readTrust, someStatement } from '../iam/read.js';
import {
  admitsAnyone,
  allows,
  coversAction,
  coversEveryAction,
  coversEveryResource,
  limitsCallers,
} from '../iam/statement.js';
import { leavesResourcesOpen, opensAllData } from '../iam/unrestricted.js';
import { judgeUser, USER_TYPES } from '../iam/user.js';
import { judgeTruth } from '../judgement.js';
import { rulesOf } from '../rule.js';
import { allOf, anyOf, some, type Truth } from '../truth.js';
import { ask } from '../value.js';

/** Attribute that names a managed policy, or a list of them. */
const ATTACHMENTS: Readonly<Record<string, string>> = {
  aws_iam_policy_attachment: 'policy_arn',
  aws_iam_role_policy_attachment: 'policy_arn',
  aws_iam_user_policy_attachment: 'policy_arn',
  aws_iam_group_policy_attachment: 'policy_arn',
  aws_iam_role_policy_attachments_exclusive: 'policy_arns',
  aws_iam_role: 'managed_policy_arns',
  aws_ssoadmin_managed_policy_attachment: 'managed_policy_arn',
};

/**
 * Actions by which one can give oneself or others more rights
 * (https://bishopfox.com/blog/privilege-escalation-in-aws, and IAM's access level "permissions management").
 */
const ESCALATIONS = [
  'iam:PassRole',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:AttachUserPolicy',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:DeleteRolePermissionsBoundary',
  'iam:AddUserToGroup',
  'iam:UpdateAssumeRolePolicy',
  'kms:PutKeyPolicy',
  'organizations:AttachPolicy',
];

export const IAM_RULES = rulesOf('iam', [
  {
    id: 'IAM-01',
    severity: 'critical',
    title: 'Policy grants every action',
    types: IDENTITY_TYPES,
    ids: ['CKV_AWS_62', 'CKV_AWS_63', 'CKV_AWS_1', 'CKV_AWS_49', 'CKV2_AWS_40', 'IAM.1'],
    why: 'Action `*` is every right there is and every one that AWS adds; on resource `*` it owns the account.',
    remedy: 'List the actions that the code calls, on the resources that it uses.',
    judge: judgeIdentity(grantsEverything, {
      failed: 'A statement allows every action, or every action of IAM, by which one can take the rest.',
      passed: 'No statement allows every action.',
      unknown: 'Which actions the policy allows is known only after apply.',
    }),
  },
  {
    id: 'IAM-02',
    severity: 'high',
    title: 'AdministratorAccess attached',
    types: Object.keys(ATTACHMENTS),
    ids: ['CKV_AWS_274', 'CKV2_AWS_56'],
    why: 'A preview that runs unreviewed code would run it with every right in the account.',
    remedy: 'Attach a policy with just the actions that the role needs.',
    judge: ({ resource, block }) => {
      const arns = readItems(block, ATTACHMENTS[resource.type] ?? '');
      // Who has all of IAM can attach the other to themselves.
      const isAdministrator = (arn: unknown) =>
        typeof arn === 'string' &&
        /^arn:[^:]+:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/.test(arn);
      const attached = ask(arns, false, (items) => some(items, (arn) => ask(arn, false, isAdministrator)));
      return judgeTruth(attached, {
        failed: 'It attaches `AdministratorAccess` or `IAMFullAccess`.',
        passed: 'It attaches neither `AdministratorAccess` nor `IAMFullAccess`.',
        unknown: 'Which policy it attaches is known only after apply.',
      });
    },
  },
  {
    id: 'IAM-03',
    severity: 'high',
    title: 'Privilege escalation or permission management',
    types: IDENTITY_TYPES,
    ids: ['CKV_AWS_286', 'CKV_AWS_289', 'CKV_AWS_110', 'CKV_AWS_109'],
    why: 'Who may pass any role, attach any policy or make keys for anyone holds the rights of all of them.',
    remedy: 'Limit such actions to named roles, or add a condition such as `iam:PassedToService`.',
    judge: judgeIdentity(escalates, {
      failed: 'A statement lets its holder pass roles or change permissions on every resource.',
      passed: 'No statement lets its holder pass roles or change permissions on every resource.',
      unknown: 'What the policy allows on which resources is known only after apply.',
    }),
  },
  {
    id: 'IAM-04',
    severity: 'medium',
    title: 'Write or restrictable actions on *',
    types: IDENTITY_TYPES,
    ids: ['CKV_AWS_290', 'CKV_AWS_355', 'CKV_AWS_111', 'CKV_AWS_356', 'IAM.21'],
    why: 'What one environment may do to every resource it may do to production and to the environments of others.',
    remedy:
      'Name the resources, or add a condition such as `aws:ResourceTag/mayfly:environment`; keep `*` for actions that AWS can’t limit.',
    judge: judgeIdentity(leavesResourcesOpen, {
      failed: 'A statement allows, on every resource, actions that could be limited to some.',
      passed: 'No statement allows, on every resource, actions that could be limited to some.',
      unknown: 'What the policy allows on which resources is known only after apply.',
    }),
  },
  {
    id: 'IAM-05',
    severity: 'high',
    title: 'Unrestricted S3 policy',
    types: IDENTITY_TYPES,
    ids: ['AWS-0345', 'CKV_AWS_288'],
    why: 'Who may read every bucket, parameter or secret of the account can carry all its data away.',
    remedy: 'Name the buckets, parameters and secrets that the environment uses.',
    judge: judgeIdentity(opensAllData, {
      failed: 'A statement opens every bucket, parameter or secret of the account.',
      passed: 'No statement opens every bucket, parameter or secret of the account.',
      unknown: 'What the policy allows on which resources is known only after apply.',
    }),
  },
  {
    id: 'IAM-06',
    severity: 'critical',
    title: 'Role assumable by anyone',
    types: ['aws_iam_role'],
    ids: ['CKV_AWS_60', 'CKV_AWS_61'],
    why: 'A trust policy that names everyone, or a whole account, hands the role to all who are in there.',
    remedy: 'Name the role or service that assumes it, or add a condition such as `sts:ExternalId`.',
    judge: (subject) =>
      judgeTruth(someStatement(readPolicy(subject, 'assume_role_policy'), trustsTooMany), {
        failed: 'The trust policy admits everyone, or a whole account, without a condition.',
        passed: 'The trust policy names who may assume the role.',
        unknown: 'Who may assume the role is known only after apply.',
      }),
  },
  {
    id: 'IAM-07',
    severity: 'high',
    title: 'GitHub OIDC trust without a sub condition',
    types: ['aws_iam_role', 'data.aws_iam_policy_document'],
    ids: ['CKV_AWS_358', 'CKV_AWS_393'],
    why: 'Without a condition on `sub` every workflow on GitHub, of anyone, can assume the role.',
    remedy:
      'Add `StringLike` on `token.actions.githubusercontent.com:sub` with `repo:<owner>/<repository>:…`.',
    judge: (subject) =>
      judgeTruth(someStatement(readTrust(subject), trustsAnyRepository), {
        failed: 'The trust in GitHub’s tokens is not limited to an owner.',
        passed: 'No trust in GitHub’s tokens, or one that is limited to an owner.',
        unknown: 'Whom the role trusts is known only after apply.',
      }),
  },
  {
    id: 'IAM-08',
    severity: 'high',
    title: 'KMS key policy open',
    types: ['aws_kms_key', 'aws_kms_external_key', 'aws_kms_replica_key', 'aws_kms_key_policy'],
    ids: ['CKV_AWS_33', 'KMS.5'],
    why: 'A key policy that admits everyone lets any AWS account use the key, whatever IAM says.',
    remedy: 'Name the account or roles, or add a condition such as `kms:CallerAccount`.',
    judge: judgeKeyPolicy,
  },
  {
    id: 'IAM-09',
    severity: 'medium',
    title: 'IAM user or access key in a preview',
    types: USER_TYPES,
    ids: ['CKV_AWS_273', 'CKV_AWS_40', 'AWS-0143', 'IAM.2'],
    why: 'Users and their keys work from anywhere and until somebody deletes them; an environment needs roles only.',
    remedy: 'Use a role, with OIDC for what runs outside of AWS.',
    judge: judgeUser,
  },
]);

function grantsEverything(statement: Statement): Truth {
  const ownsIam = some(statement.actions, (part) =>
    part === UNKNOWN_PART ? 'unknown' : part.toLowerCase() === 'iam:*',
  );
  return allOf(
    allows(statement),
    anyOf([coversEveryAction(statement), allOf(ownsIam, coversEveryResource(statement))]),
  );
}

function escalates(statement: Statement): Truth {
  if (statement.conditions.length > 0) return false;
  return allOf(
    allows(statement),
    coversEveryResource(statement),
    some(ESCALATIONS, (action) => coversAction(statement, action)),
  );
}

function trustsTooMany(statement: Statement): Truth {
  if (limitsCallers(statement)) return false;
  const trustsAccount = some(statement.principals, ({ type, id }) => {
    if (type !== 'AWS') return false;
    return id === UNKNOWN_PART ? 'unknown' : /^(\d{12}|arn:[^:]+:iam::\d{12}:root)$/.test(id);
  });
  return allOf(allows(statement), anyOf([admitsAnyone(statement), trustsAccount]));
}
