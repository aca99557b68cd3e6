import type { Waiver } from '../policy/waivers/waiver.js';
import {
  BLUEPRINT_NAMES,
  type Config,
  type ConfigPlace,
  type HttpExpectation,
  type RuleSetting,
  type SmokeCheck,
  type SourceConfig,
  type StateConfig,
} from './config.js';
import type { ParsedWaiver } from './schema/policy.js';
import type { ParsedHttpCheck } from './schema/smoke.js';
import type { ParsedConfig } from './schema.js';

const HOUR_MS = 3_600_000;

interface ConfigFacts {
  /** Without anything that `unsupported.ts` refuses. */
  readonly parsed: ParsedConfig;
  /** Where the smoke check of that index stands. */
  placeCheck(index: number): ConfigPlace;
}

/** The file as written in the words of the rest of the code. */
export function toConfig({ parsed, placeCheck }: ConfigFacts): Config {
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
    checks: {
      smoke: checks.smoke.flatMap((check, index) =>
        'http' in check ? [toSmokeCheck(check as ParsedHttpCheck, placeCheck(index))] : [],
      ),
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

function toSmokeCheck(check: ParsedHttpCheck, place: ConfigPlace): SmokeCheck {
  return {
    kind: 'http',
    // As written, so that results are kept by a name that stays the same.
    name: check.name ?? check.http.replaceAll('${', () => '$${'),
    url: check.http,
    method: check.method,
    headers: check.headers,
    expect: toExpectation(check.expect),
    withinMs: check.within,
    timeoutMs: check.timeout,
    optional: check.optional,
    place,
  };
}

function toExpectation(expect: ParsedHttpCheck['expect']): HttpExpectation {
  const { status, header, json } = expect;
  const isRedirect = status >= 300 && status < 400;
  return {
    status,
    ...defined({ body: expect.body, underMs: expect.under }),
    header,
    json,
    followRedirects: expect.follow_redirects ?? !isRedirect,
  };
}

/** Without the keys that are undefined. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;
}
