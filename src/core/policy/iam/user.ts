import { readItems } from '../block.js';
import { failed, judgeTruth } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { ask } from '../value.js';

/** What makes a user, gives one a credential, or gives one rights of its own. */
const USERS: Readonly<Record<string, string>> = {
  aws_iam_user: 'An environment makes an IAM user.',
  aws_iam_access_key: 'An environment makes a long-lived access key.',
  aws_iam_user_login_profile: 'An environment gives a user a password.',
  aws_iam_user_policy: 'A policy is written for one user.',
  aws_iam_user_policy_attachment: 'A policy is attached to a user.',
};

export const USER_TYPES = [...Object.keys(USERS), 'aws_iam_policy_attachment'];

export function judgeUser({ resource, block }: Subject): Judgement {
  const found = USERS[resource.type];
  if (found !== undefined) return failed(found);
  return judgeTruth(
    ask(readItems(block, 'users'), false, (users) => users.length > 0),
    {
      failed: 'A policy is attached to users.',
      passed: 'The policy is attached to no user.',
      unknown: 'Whether the policy is attached to users is known only after apply.',
    },
  );
}
