import { relative, resolve, sep } from 'node:path';
import { type BasePolicy, parseBasePolicy } from '../core/config/base-policy.js';
import type { PolicyConfig } from '../core/config/config.js';
import { listWeakened } from '../core/policy/compare-settings.js';
import type { PolicyFile } from '../core/policy/custom/parse.js';
import { LIVE_RULES } from '../core/policy/live/rules.js';
import { RULE_IDS } from '../core/policy/rule-ids.js';
import { RULES } from '../core/policy/rules/index.js';
import type { RunPolicy } from '../core/policy/run-policy.js';
import { plural } from '../core/text/plural.js';
import type { Forge } from '../ports.js';
import type { BasePolicies } from './base-policies.js';
import type { VerbRequest } from './verb-request.js';

export interface PolicySource {
  /** As the checkout has it. */
  readonly config: PolicyConfig;
  /** The configuration file, relative to the repository's root. */
  readonly file: string;
}

export interface FoundPolicy {
  readonly policy: RunPolicy;
  readonly rego: readonly PolicyFile[];
}

/**
 * What a run judges by. For a pull request, waivers and custom policies are read from its base branch, so that none of
 * its own counts before someone has merged it; at a terminal there is only the checkout.
 */
export async function findPolicy(request: VerbRequest, source: PolicySource): Promise<FoundPolicy> {
  const { forge, verb } = request;
  const { failOn, rules, waivers } = source.config;
  if (verb === 'destroy') {
    return { policy: { failOn, rules, waivers: [], extraRules: [], warnings: [] }, rego: [] };
  }
  if (forge !== undefined) return findMerged(request, { ...source, forge });
  const own = await loadOwn(request, source);
  return {
    policy: { failOn, rules, waivers, extraRules: own?.rules ?? [], warnings: [] },
    rego: own?.rego ?? [],
  };
}

async function findMerged(
  request: VerbRequest,
  { config, file, forge }: PolicySource & { readonly forge: Forge },
): Promise<FoundPolicy> {
  const ref = await findBaseRef(request);
  const text = ref === undefined ? undefined : await forge.requireFile(file, ref);
  const base = parseBasePolicy({ text, file });
  const policies = await loadBase(request, { forge, ref, patterns: base.custom });
  const own = await loadOwn(request, { config, file });
  const target = ref ?? 'the base branch';
  const lost = findLost(base, policies);
  return {
    policy: {
      failOn: config.failOn,
      rules: config.rules,
      waivers: base.waivers.filter((waiver) => !lost.includes(waiver)),
      extraRules: policies?.rules ?? [],
      warnings: [
        ...base.problems,
        ...lost.map(({ rule, resource }) => explainLost({ rule, resource, target })),
        ...(policies?.warnings ?? []),
        ...explainOwnWaivers(config, base, target),
        ...(own === undefined || areSame(own.files, policies?.files ?? [])
          ? []
          : [
              `the custom policies here are not those of ${target}, which are the ones that count until a merge`,
            ]),
        ...(text === undefined ? [] : explainWeakened({ config, base, policies })),
      ],
    },
    rego: policies?.rego ?? [],
  };
}

/** Waivers of rules that nobody has. Rego names its rules only when they fail: beside it any id may be one. */
function findLost({ waivers }: BasePolicy, policies: BasePolicies | undefined): BasePolicy['waivers'] {
  if (policies !== undefined && policies.rego.length > 0) return [];
  const known = new Set([...RULE_IDS, ...(policies?.rules ?? []).map(({ id }) => id)]);
  return waivers.filter(({ rule }) => !known.has(rule));
}

function explainLost({ rule, resource, target }: { rule: string; resource: string; target: string }): string {
  return `the waiver of ${rule} for ${resource} on ${target} does not count: there is no rule ${rule}`;
}

/** Whether the checkout has what the base branch has. */
function areSame(own: readonly PolicyFile[], merged: readonly PolicyFile[]): boolean {
  return (
    merged.length === own.length &&
    own.every(({ file, text }) => merged.some((one) => one.file === file && one.text === text))
  );
}

interface BaseQuestion {
  readonly forge: Forge;
  readonly ref: string | undefined;
  readonly patterns: readonly string[];
}

/** CEL is loaded only for those who use it. */
async function loadBase(
  { root, workingDirectory }: VerbRequest,
  { forge, ref, patterns }: BaseQuestion,
): Promise<BasePolicies | undefined> {
  if (ref === undefined || patterns.length === 0) return undefined;
  const folder = relative(root, workingDirectory).split(sep).join('/');
  const { fetchBasePolicies } = await import('./base-policies.js');
  return fetchBasePolicies({ forge, ref, patterns, folder });
}

/** Throws MayflyError (`input`) for mistakes, also where the base branch's count: they are found before the merge. */
async function loadOwn({ root, workingDirectory }: VerbRequest, { config, file }: PolicySource) {
  if (config.custom.length === 0) return undefined;
  const { loadCustomPolicies } = await import('./custom-policies.js');
  const configFile = relative(workingDirectory, resolve(root, file));
  return loadCustomPolicies({ workingDirectory, policy: config, configFile });
}

/** Undefined where there is no such pull request. */
async function findBaseRef({ forge, baseRef, pullNumber }: VerbRequest): Promise<string | undefined> {
  return baseRef ?? (await forge?.fetchPullRequest(pullNumber))?.baseRef;
}

function explainOwnWaivers({ waivers }: PolicyConfig, base: BasePolicy, target: string): readonly string[] {
  const merged = new Set(base.waivers.map((waiver) => JSON.stringify(waiver)));
  const own = waivers.filter((waiver) => !merged.has(JSON.stringify(waiver)));
  if (own.length === 0) return [];
  const count = plural(own.length, 'waiver');
  return [
    `${count} of this pull request ${own.length === 1 ? 'does' : 'do'} not count before being merged to ${target}: ` +
      own.map(({ rule, resource }) => `${rule} for ${resource}`).join(', '),
  ];
}

interface Weakening {
  readonly config: PolicyConfig;
  readonly base: BasePolicy;
  readonly policies: BasePolicies | undefined;
}

function explainWeakened({ config, base, policies }: Weakening): readonly string[] {
  const rules = [...RULES, ...LIVE_RULES, ...(policies?.rules ?? [])];
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  const weakened = listWeakened({ own: config, base, severities });
  return weakened.length === 0
    ? []
    : [`this pull request changes what policy counts: ${weakened.join(', ')}. Review that as code.`];
}
