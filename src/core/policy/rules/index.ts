import type { Rule } from '../rule.js';
import { COMPUTE_RULES } from './compute.js';
import { COST_RULES } from './cost.js';
import { ENCRYPTION_RULES } from './encryption.js';
import { EPHEMERAL_RULES } from './ephemeral.js';
import { IAM_RULES } from './iam.js';
import { LOGGING_RULES } from './logging.js';
import { NETWORK_RULES } from './network.js';
import { PUBLIC_RULES } from './public.js';
import { SECRETS_RULES } from './secrets.js';
import { TAGGING_RULES } from './tagging.js';
import { TRANSPORT_RULES } from './transport.js';

/** The whole policy, one row a rule, in the order of reports. */
export const RULES: readonly Rule[] = [
  ...NETWORK_RULES,
  ...PUBLIC_RULES,
  ...TRANSPORT_RULES,
  ...ENCRYPTION_RULES,
  ...IAM_RULES,
  ...COMPUTE_RULES,
  ...SECRETS_RULES,
  ...LOGGING_RULES,
  ...EPHEMERAL_RULES,
  ...COST_RULES,
  ...TAGGING_RULES,
];
