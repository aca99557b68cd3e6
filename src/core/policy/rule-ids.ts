export { RULE_IDS } from './rules/index.js';
