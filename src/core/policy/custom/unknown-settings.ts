import type { ConfigProblem, PolicyConfig } from '../../config/config.js';
import { suggestHint } from '../../text/suggest.js';
import type { Rule } from '../rule.js';
import { RULE_IDS } from '../rule-ids.js';

export interface RuleSettings {
  /** Name of the configuration file for messages. */
  readonly file: string;
  readonly settings: PolicyConfig['rules'];
  readonly rules: readonly Rule[];
  /** Rego names its rules only when they fail: an id that is none of the others may be one of them. */
  readonly hasRego: boolean;
}

/** Problems for settings of rules that exist nowhere, once the custom rules are known. */
export function findUnknownSettings({ file, settings, rules, hasRego }: RuleSettings): ConfigProblem[] {
  if (hasRego) return [];
  const known = new Set([...RULE_IDS, ...rules.map(({ id }) => id)]);
  return Object.keys(settings)
    .filter((id) => !known.has(id))
    .map((id) => {
      const hint = suggestHint(id, known) ?? 'no file of `checks.policy.custom` has it';
      return { file, path: `checks.policy.rules.${id}`, message: `rule ${id} does not exist`, hint };
    });
}
