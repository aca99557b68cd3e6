import * as semver from 'semver';
import { MayflyError } from '../errors.js';

export type ToolKind = 'terraform' | 'opentofu';

export type WantedVersion =
  | { readonly type: 'any' }
  | { readonly type: 'latest' }
  | { readonly type: 'exact'; readonly version: string }
  | { readonly type: 'range'; readonly range: string };

/** Which Terraform or OpenTofu a run is to use. */
export interface ToolSpec {
  readonly kind: ToolKind;
  readonly wanted: WantedVersion;
}

interface Tool {
  readonly label: string;
  /** The first release that keeps state locks in S3 alone (`use_lockfile`). */
  readonly oldest: string;
}

/**
 * Sources of `oldest`: https://github.com/hashicorp/terraform/blob/v1.10/CHANGELOG.md ("S3 native state locking") and
 * https://github.com/opentofu/opentofu/blob/v1.10.0/CHANGELOG.md ("locking without DynamoDB").
 */
export const TOOLS: Readonly<Record<ToolKind, Tool>> = {
  terraform: { label: 'Terraform', oldest: '1.10.0' },
  opentofu: { label: 'OpenTofu', oldest: '1.10.0' },
};

const KINDS: Readonly<Record<string, ToolKind>> = {
  '': 'terraform',
  'terraform@': 'terraform',
  'tofu@': 'opentofu',
  'opentofu@': 'opentofu',
};

const EXAMPLES =
  'write a version such as 1.14.0, a range such as ~1.14 or ">=1.11 <1.15", latest, or tofu@1.10';
const LONGEST_QUOTE = 60;

/** Reads the input `terraform-version`. Throws MayflyError (`input`) for anything that names no usable version. */
export function parseToolSpec(text: string): ToolSpec {
  const given = text.trim();
  if (given === '') return { kind: 'terraform', wanted: { type: 'any' } };
  const [, prefix = '', version = ''] = /^([a-z]*@)?(.*)$/s.exec(given) ?? [];
  const kind = KINDS[prefix];
  if (kind === undefined) throw refuse(given, 'names no tool that Mayfly knows', EXAMPLES);
  const wanted = parseWanted(version.trim());
  if (wanted === undefined) throw refuse(given, 'is no version', hintFor(version));
  requireRecent({ kind, wanted, given });
  return { kind, wanted };
}

/** Whether a tool of this version is what the spec asks for; `latest` is told only by the list of releases. */
export function satisfiesSpec(spec: ToolSpec, version: string): boolean {
  const { wanted } = spec;
  if (!isRecent(spec.kind, version)) return false;
  if (wanted.type === 'exact') return semver.eq(version, wanted.version);
  if (wanted.type === 'range') return semver.satisfies(version, wanted.range);
  return wanted.type === 'any';
}

/** The newest of `versions` that the spec allows. Prereleases only where the spec itself names one. */
export function selectVersion(spec: ToolSpec, versions: readonly string[]): string | undefined {
  const fits = ({ wanted }: ToolSpec, version: string): boolean =>
    wanted.type === 'latest'
      ? semver.prerelease(version) === null && isRecent(spec.kind, version)
      : satisfiesSpec(spec, version);
  const candidates = versions.filter((version) => semver.valid(version) === version && fits(spec, version));
  return candidates.sort(semver.rcompare)[0];
}

/** For people: `Terraform 1.14.0`, `OpenTofu ~1.10`, `the latest Terraform`. */
export function describeSpec({ kind, wanted }: ToolSpec): string {
  const { label } = TOOLS[kind];
  if (wanted.type === 'latest') return `the latest ${label}`;
  if (wanted.type === 'any') return label;
  return `${label} ${wanted.type === 'exact' ? wanted.version : wanted.range}`;
}

function parseWanted(text: string): WantedVersion | undefined {
  if (text === 'latest') return { type: 'latest' };
  if (text === '' || text.includes('~>') || text.includes('+')) return undefined;
  const version = semver.valid(text);
  if (version !== null) return { type: 'exact', version };
  return semver.validRange(text) === null ? undefined : { type: 'range', range: text };
}

/** `~>` reads differently in Terraform (`~> 1.11` allows 1.12) and in npm's ranges, so neither is guessed. */
function hintFor(version: string): string {
  if (version.includes('~>'))
    return 'write ~1.11 for the newest 1.11.x, or ^1.11 for the newest 1.x from 1.11 on';
  if (version.includes(','))
    return 'write the parts of a range with a space between them, such as ">=1.11 <1.15"';
  return EXAMPLES;
}

function isRecent(kind: ToolKind, version: string): boolean {
  return semver.gte(version, TOOLS[kind].oldest);
}

function requireRecent({ kind, wanted, given }: ToolSpec & { readonly given: string }): void {
  const { label, oldest } = TOOLS[kind];
  const reachable =
    (wanted.type !== 'exact' || isRecent(kind, wanted.version)) &&
    (wanted.type !== 'range' || semver.intersects(wanted.range, `>=${oldest}`));
  if (reachable) return;
  throw refuse(
    given,
    `is too old: Mayfly locks state in S3 alone (use_lockfile), which came with ${label} ${oldest}`,
    `write ${oldest} or later`,
  );
}

function refuse(given: string, why: string, hint: string): MayflyError {
  const quoted = JSON.stringify(given.slice(0, LONGEST_QUOTE));
  return new MayflyError(`terraform-version ${quoted} ${why}`, { kind: 'input', hint });
}
