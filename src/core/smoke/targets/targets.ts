import { classifyHost, parseAddress } from './address.js';
import { type HostRule, normalizeName, parseHostRule } from './host-rule.js';
import { listOutputHosts, readHost } from './output-hosts.js';

/** How a host may be asked: at any address but metadata, at public ones only, or not at all, and why. */
export type HostJudgement = { readonly reach: 'any' | 'public' } | { readonly refused: string };

/** Hosts in any form of `URL.hostname`, or bare. */
export interface Targets {
  /** Why a check may not name this host as its target; undefined where it may. */
  explainTarget(host: string): string | undefined;
  /**
   * Judges the hosts that a check with these URLs or hosts of its own comes to, by redirects, captured values or documents of the
   * environment: the environment must not lead the runner into the runner's own network.
   */
  judgeFor(own: readonly string[]): (host: string) => HostJudgement;
}

export interface TargetRules {
  /** Entries of `checks.allow_hosts`, valid; undefined where it is not given. */
  readonly allowHosts?: readonly string[] | undefined;
  readonly outputs: Readonly<Record<string, unknown>>;
}

export function createTargets({ allowHosts, outputs }: TargetRules): Targets {
  const outputHosts = new Set([...listOutputHosts(outputs)].map(toComparable));
  const rules = allowHosts?.map(parseHostRule).filter((rule): rule is HostRule => rule !== undefined);
  const isNamed = (host: string) =>
    outputHosts.has(toComparable(host)) || (rules?.some((rule) => rule(host)) ?? false);
  const explainTarget = (host: string): string | undefined => {
    if (classifyHost(host) === 'metadata') return explainMetadata(host);
    return rules === undefined || isNamed(host) ? undefined : explainUnlisted(host);
  };
  const judge = (host: string): Judged => {
    const refused = explainTarget(host);
    if (refused !== undefined) return { other: { refused } };
    if (isNamed(host)) return { other: ANY };
    return {
      own: ANY,
      other: classifyHost(host) === 'private' ? { refused: explainPrivate(host) } : { reach: 'public' },
    };
  };
  const judged = new Map<string, Judged>();
  return {
    explainTarget,
    judgeFor: (own) => (host) => {
      const known = judged.get(host) ?? judge(host);
      if (judged.size < MAX_REMEMBERED) judged.set(host, known);
      return known.own === undefined || !isOwn(host, own) ? known.other : known.own;
    },
  };
}

const ANY: HostJudgement = { reach: 'any' };
/** An environment may lead to any number of hosts. */
const MAX_REMEMBERED = 1_000;

/** What a host is to checks that name it themselves, where that differs, and to all others. */
interface Judged {
  readonly own?: HostJudgement;
  readonly other: HostJudgement;
}

function isOwn(host: string, own: readonly string[]): boolean {
  return own.some((text) => toComparable(readHost(text) ?? text) === toComparable(host));
}

/** Equal for two spellings of one address. */
function toComparable(host: string): string {
  return parseAddress(host)?.toNormalizedString() ?? normalizeName(host);
}

export function explainMetadata(host: string): string {
  return `${host} is an address of the machine's own metadata, which is never asked`;
}

/** Also of a name that leads to such an address. */
export function explainPrivate(host: string): string {
  return `${host} is in a private network, where only hosts of outputs, of the check itself and of checks.allow_hosts are asked`;
}

function explainUnlisted(host: string): string {
  return `${host} is neither a host of an output nor in checks.allow_hosts`;
}
