import { rulesOf } from '../rule.js';
import { ADDRESS_RULES } from './public/addresses.js';
import { BUCKET_RULES } from './public/buckets.js';
import { ENDPOINT_RULES } from './public/endpoints.js';
import { RESOURCE_POLICY_RULES } from './public/policies.js';

export const PUBLIC_RULES = rulesOf('public', [
  ...ADDRESS_RULES,
  ...BUCKET_RULES,
  ...ENDPOINT_RULES,
  ...RESOURCE_POLICY_RULES,
]);
