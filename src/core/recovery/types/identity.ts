import type { AdoptableType } from '../adoptable-type.js';
import { NO_POLICY, NOTHING } from './placeholders.js';

export const IDENTITY: readonly AdoptableType[] = [
  {
    type: 'aws_iam_instance_profile',
    arn: ['iam', /^instance-profile\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: '{name}',
    wave: 5,
    namedBy: 'name',
  },
  {
    type: 'aws_iam_role',
    arn: ['iam', /^role\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { assume_role_policy: NO_POLICY },
    wave: 6,
    namedBy: 'name',
    unlisted: true,
  },
  {
    type: 'aws_iam_user',
    arn: ['iam', /^user\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { name: NOTHING },
    wave: 6,
    namedBy: 'name',
    unlisted: true,
  },
  {
    type: 'aws_iam_policy',
    arn: ['iam', /^policy\/(?:.+\/)?(?<name>[^/]+)$/],
    importId: '{arn}',
    needs: { policy: NO_POLICY },
    wave: 7,
  },
  {
    type: 'aws_cognito_user_pool',
    arn: ['cognito-idp', /^userpool\/(?<id>[\w-]+)$/],
    importId: '{id}',
    needs: { name: NOTHING },
    wave: 3,
  },
  {
    type: 'aws_cognito_identity_pool',
    arn: ['cognito-identity', /^identitypool\/(?<id>.+)$/],
    importId: '{id}',
    needs: { identity_pool_name: NOTHING },
    wave: 2,
  },
];
