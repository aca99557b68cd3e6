import type { Severity } from '../policy/finding.js';
import type { Waiver } from '../policy/waivers/waiver.js';

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
  readonly checks: { readonly smoke: readonly SmokeCheck[]; readonly policy: PolicyConfig };
  readonly comment: { readonly mode: 'update' | 'recreate' | 'off' };
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

/** One smoke check as configured. Texts may hold `${outputs.x}`, `${env.name}`, `${pr.number}`, `${pr.sha}`. */
export interface SmokeCheck {
  readonly kind: 'http';
  readonly name: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: HttpExpectation;
  /** How long the check is retried, in ms; 0 means one attempt. */
  readonly withinMs: number;
  /** Limit of one attempt, in ms. */
  readonly timeoutMs: number;
  /** A failing optional check warns and does not change the verdict. */
  readonly optional: boolean;
  /** Where the check stands in the configuration file. */
  readonly place?: ConfigPlace;
}

/** A place in the configuration file, 1-based. */
export interface ConfigPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface HttpExpectation {
  readonly status: number;
  /** Text that the body contains, or `/pattern/flags`: a regular expression that it matches. */
  readonly body?: string;
  /** Header name (any case) to the text that its value contains, or `/pattern/flags`. */
  readonly header: Readonly<Record<string, string>>;
  /** JSONPath (RFC 9535) to the value expected at its first match. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Longest time to the complete answer, in ms. */
  readonly underMs?: number;
  /** Follow redirects (up to 10) before judging; default true unless `status` is 3xx. */
  readonly followRedirects: boolean;
}

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
