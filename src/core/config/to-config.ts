import type { Waiver } from '../policy/waivers/waiver.js';
import {
  BLUEPRINT_NAMES,
  type Config,
  type RuleSetting,
  type SourceConfig,
  type StateConfig,
} from './config.js';
import { defined } from './defined.js';
import type { ConfigPlace } from './place.js';
import type { ParsedWaiver } from './schema/policy.js';
import type { ParsedConfig } from './schema.js';
import { toSmokeChecks } from './to-checks.js';
import { type PlaceAt, toCommands, toHooks } from './to-commands.js';

const HOUR_MS = 3_600_000;

interface ConfigFacts {
  /** Without anything that `unsupported.ts` refuses. */
  readonly parsed: ParsedConfig;
  /** Where the smoke check of that index stands. */
  placeCheck(index: number): ConfigPlace;
  readonly placeAt: PlaceAt;
}

/** The file as written in the words of the rest of the code. */
export function toConfig({ parsed, placeCheck, placeAt }: ConfigFacts): Config {
  const { checks } = parsed;
  return {
    ...defined({ name: parsed.name, region: parsed.region }),
    source: toSource(parsed.source),
    strategy: parsed.strategy,
    lifetimeHours: parsed.lifetime / HOUR_MS,
    recordHours: parsed.record / HOUR_MS,
    ...defined({ onlyWithLabel: parsed.only_with_label }),
    warnBeforeHours: parsed.warn_before.map((ms) => ms / HOUR_MS),
    state: toState(parsed.state),
    onFailure: parsed.on_failure,
    protectFromDestroy: parsed.protect_from_destroy,
    hooks: toHooks(parsed.hooks, placeAt),
    checks: {
      smoke: toSmokeChecks(checks.smoke, placeCheck),
      commands: toCommands(checks.commands, placeAt),
      ...defined({ allowHosts: checks.allow_hosts }),
      failFast: checks.fail_fast,
      concurrency: checks.concurrency,
      policy: {
        failOn: checks.policy.fail_on,
        rules: Object.fromEntries(
          Object.entries(checks.policy.rules).map(([id, setting]) => [id, toRuleSetting(setting)]),
        ),
        waivers: checks.policy.waivers.map(toWaiver),
        custom: checks.policy.custom,
      },
    },
    comment: parsed.comment,
  };
}

function toSource(source: ParsedConfig['source']): SourceConfig {
  const { stacks, variables } = source;
  if ('app' in source) return { kind: 'app', path: source.app, stacks, variables };
  if ('module' in source) return { kind: 'module', path: source.module, stacks, variables };
  const blueprint = BLUEPRINT_NAMES.find((name) => name === source.blueprint);
  if (blueprint === undefined) throw new TypeError(`blueprint ${source.blueprint} has no code`);
  return { kind: 'blueprint', blueprint, stacks, variables };
}

function toState(state: ParsedConfig['state']): StateConfig {
  return 'path' in state ? { kind: 'local', ...state } : { kind: 's3', ...state };
}

export function toRuleSetting(setting: ParsedConfig['checks']['policy']['rules'][string]): RuleSetting {
  return typeof setting === 'object' ? { off: false, severity: setting.severity } : { off: true };
}

export function toWaiver({ owner, fingerprint, ...rest }: ParsedWaiver): Waiver {
  return { ...rest, ...defined({ owner, fingerprint }) };
}
