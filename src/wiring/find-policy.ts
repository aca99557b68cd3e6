import { type BasePolicy, parseBasePolicy } from '../core/config/base-policy.js';
import type { PolicyConfig } from '../core/config/config.js';
import { listWeakened } from '../core/policy/compare-settings.js';
import { LIVE_RULES } from '../core/policy/live/rules.js';
import { RULES } from '../core/policy/rules/index.js';
import type { RunPolicy } from '../core/policy/run-policy.js';
import { plural } from '../core/text/plural.js';
import type { VerbRequest } from './verb-request.js';

export interface PolicySource {
  /** As the checkout has it. */
  readonly config: PolicyConfig;
  /** The configuration file, relative to the repository's root. */
  readonly file: string;
}

/**
 * What a run judges by. For a pull request, waivers are read from its base branch, so that none of its own counts
 * before someone has merged it; at a terminal there is only the checkout.
 */
export async function findPolicy(request: VerbRequest, source: PolicySource): Promise<RunPolicy> {
  const { config } = source;
  const { failOn, rules } = config;
  if (request.forge === undefined || request.verb === 'destroy') {
    return { failOn, rules, waivers: config.waivers, extraRules: [], warnings: [] };
  }
  const ref = await findBaseRef(request);
  const text = ref === undefined ? undefined : await request.forge.fetchFile(source.file, ref);
  const base = parseBasePolicy({ text, file: source.file });
  return {
    failOn,
    rules,
    waivers: base.waivers,
    extraRules: [],
    warnings: [
      ...base.problems,
      ...explainOwnWaivers(config, base, ref),
      ...(text === undefined ? [] : explainWeakened(config, base)),
    ],
  };
}

/** GitHub that does not answer leaves no waiver, and does not hide what the run finds. */
async function findBaseRef({ forge, baseRef, pullNumber }: VerbRequest): Promise<string | undefined> {
  return baseRef ?? (await forge?.fetchPullRequest(pullNumber).catch(() => undefined))?.baseRef;
}

function explainOwnWaivers(
  { waivers }: PolicyConfig,
  base: BasePolicy,
  ref: string | undefined,
): readonly string[] {
  const merged = new Set(base.waivers.map((waiver) => JSON.stringify(waiver)));
  const own = waivers.filter((waiver) => !merged.has(JSON.stringify(waiver)));
  if (own.length === 0) return [];
  const count = plural(own.length, 'waiver');
  return [
    `${count} of this pull request ${own.length === 1 ? 'does' : 'do'} not count before being merged to ${ref ?? 'the base branch'}: ` +
      own.map(({ rule, resource }) => `${rule} for ${resource}`).join(', '),
  ];
}

function explainWeakened(config: PolicyConfig, base: BasePolicy): readonly string[] {
  const severities = new Map([...RULES, ...LIVE_RULES].map(({ id, severity }) => [id, severity]));
  const weakened = listWeakened({ own: config.rules, base: base.rules, severities });
  return weakened.length === 0
    ? []
    : [`this pull request changes what policy counts: ${weakened.join(', ')}. Review that as code.`];
}
