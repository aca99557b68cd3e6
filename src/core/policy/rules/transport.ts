import { rulesOf } from '../rule.js';
import { BUCKET_TLS_RULES } from './transport/buckets.js';
import { DATA_STORE_RULES } from './transport/data-stores.js';
import { EDGE_RULES } from './transport/edge.js';
import { LISTENER_RULES } from './transport/listeners.js';

export const TRANSPORT_RULES = rulesOf('transport', [
  ...LISTENER_RULES,
  ...EDGE_RULES,
  ...DATA_STORE_RULES,
  ...BUCKET_TLS_RULES,
]);
