import type { PolicyConfig, RuleSetting } from '../config/config.js';
import { SEVERITIES, type Severity } from './finding.js';

export interface SettingsComparison {
  readonly own: PolicyConfig['rules'];
  readonly base: PolicyConfig['rules'];
  /** Severities of the rules as they are built in, by id. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** Rules that count for less than on the base branch, such as `NET-01 off` or `ENC-11 low instead of high`. */
export function listWeakened({ own, base, severities }: SettingsComparison): string[] {
  return Object.keys(own).flatMap((id) => {
    const usual = severities.get(id);
    if (usual === undefined) return [];
    const [now, before] = [own[id], base[id]].map((setting) => weigh(setting, usual));
    if (now === before || now === undefined || before === 'off') return [];
    if (now === 'off') return [`${id} off`];
    return before !== undefined && SEVERITIES.indexOf(now) > SEVERITIES.indexOf(before)
      ? [`${id} ${now} instead of ${before}`]
      : [];
  });
}

function weigh(setting: RuleSetting | undefined, usual: Severity): Severity | 'off' {
  if (setting === undefined) return usual;
  return setting.off ? 'off' : (setting.severity ?? usual);
}
