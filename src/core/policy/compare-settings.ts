import type { PolicyConfig, RuleSetting } from '../config/config.js';
import { SEVERITIES, type Severity } from './finding.js';

type Settings = Pick<PolicyConfig, 'failOn' | 'rules'>;

export interface SettingsComparison {
  readonly own: Settings;
  readonly base: Settings;
  /** Severities of the rules without any setting, by id. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** What counts for less than on the base branch, such as `NET-01 off` or `ENC-11 low instead of high`. */
export function listWeakened({ own, base, severities }: SettingsComparison): string[] {
  const ids = new Set([...Object.keys(own.rules), ...Object.keys(base.rules)]);
  const rules = [...ids].flatMap((id) => {
    const usual = severities.get(id);
    const [now, before] = [own.rules[id], base.rules[id]].map((setting) => weigh(setting, usual));
    return now === undefined || before === undefined ? [] : compare(id, now, before);
  });
  return [...compare('fail_on', own.failOn, base.failOn).reverse(), ...rules];
}

type Weight = Severity | 'off' | 'usual';

function compare(what: string, now: Weight, before: Weight): string[] {
  if (now === before || before === 'off') return [];
  if (now === 'off') return [`${what} off`];
  // Of a rule that is named only once it fails nobody knows what it is without a setting.
  if (now === 'usual' || before === 'usual') return [];
  const isMilder = SEVERITIES.indexOf(now) > SEVERITIES.indexOf(before);
  return (what === 'fail_on' ? !isMilder : isMilder) ? [`${what} ${now} instead of ${before}`] : [];
}

function weigh(setting: RuleSetting | undefined, usual: Severity | undefined): Weight {
  if (setting === undefined) return usual ?? 'usual';
  return setting.off ? 'off' : (setting.severity ?? usual ?? 'usual');
}
