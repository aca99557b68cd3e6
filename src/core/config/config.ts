import type { CommandCheck, Hooks } from '../commands/command.js';
import type { Severity } from '../policy/finding.js';
import type { Waiver } from '../policy/waivers/waiver.js';
import type { SmokeCheck } from '../smoke/check.js';

/** The configuration after parsing: every default that needs no outside fact is filled in. */
export interface Config {
  /** Prefix of the environment's name; undefined means the repository's name. */
  readonly name?: string;
  /** AWS region; undefined means AWS_REGION. */
  readonly region?: string;
  readonly source: SourceConfig;
  /** `update` changes the environment in place, `replace` makes a new copy of it for each commit. */
  readonly strategy: 'update' | 'replace';
  readonly lifetimeHours: number;
  /** How long the record of a destroyed environment stays; 0: it goes at once. */
  readonly recordHours: number;
  /** Only pull requests that carry this label get an environment. */
  readonly onlyWithLabel?: string;
  /** Hours before the end at which the pull request is warned. */
  readonly warnBeforeHours: readonly number[];
  readonly state: StateConfig;
  /** What happens to an environment whose apply or check failed. */
  readonly onFailure: 'keep' | 'destroy';
  /** `relax` switches deletion protection and the like off, `keep` leaves the user's code as it is. */
  readonly protectFromDestroy: 'relax' | 'keep';
  readonly hooks: Hooks;
  readonly checks: ChecksConfig;
  readonly comment: { readonly mode: 'update' | 'recreate' | 'off' };
}

export interface ChecksConfig {
  readonly smoke: readonly SmokeCheck[];
  readonly commands: readonly CommandCheck[];
  /** The first failure that is not optional ends all other checks. */
  readonly failFast: boolean;
  /** Names, addresses and ranges that may be asked beside hosts of outputs; undefined: any that the file names. */
  readonly allowHosts?: readonly string[];
  /** Attempts at the same time. */
  readonly concurrency: number;
  readonly policy: PolicyConfig;
}

interface SourceBase {
  /** Names of the stacks to deploy; empty means all. */
  readonly stacks: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** `path` is relative to the working directory; `blueprint` is the built-in blueprint's name. */
export type SourceConfig =
  | (SourceBase & { readonly kind: 'app' | 'module'; readonly path: string })
  | (SourceBase & { readonly kind: 'blueprint'; readonly blueprint: BlueprintName });

export const BLUEPRINT_NAMES = ['static-site'] as const;
export type BlueprintName = (typeof BLUEPRINT_NAMES)[number];

export type StateConfig =
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'local'; readonly path: string };

/** `bucket: auto` stands for `mayfly-<account>-<region>`, made on first use. */
export const AUTO_BUCKET = 'auto';

export interface PolicyConfig {
  /** The lowest severity whose failed findings block the apply. */
  readonly failOn: Severity;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly waivers: readonly Waiver[];
  /** Globs of files with rules of the user's own, relative to the working directory. */
  readonly custom: readonly string[];
}
export type RuleSetting = { readonly off: true } | { readonly off: false; readonly severity?: Severity };

/** One mistake in the configuration, with its place when it stands in a file (1-based). */
export interface ConfigProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Dotted path of the key, such as `checks.smoke[0].within`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };
