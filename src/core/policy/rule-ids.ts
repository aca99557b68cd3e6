import { LIVE_RULES } from './live/rules.js';
import { RULES } from './rules/index.js';

/** Of every rule that the configuration may name: those on the plan, then those on live endpoints. */
export const RULE_IDS: readonly string[] = [...RULES, ...LIVE_RULES].map(({ id }) => id);
