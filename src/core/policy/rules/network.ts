import { rulesOf } from '../rule.js';
import { OPEN_PORT_RULES } from './network/open-ports.js';
import { SECURITY_GROUP_RULES } from './network/security-groups.js';
import { SUBNET_RULES } from './network/subnets.js';

export const NETWORK_RULES = rulesOf('network', [
  ...OPEN_PORT_RULES,
  ...SUBNET_RULES,
  ...SECURITY_GROUP_RULES,
]);
