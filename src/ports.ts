import type { BlueprintName, SourceConfig } from './core/config/config.js';
import type { EnvironmentRecord } from './core/environment/record.js';
import type { StackOverride } from './core/override/override.js';
import type { SourceLocation } from './core/policy/finding.js';
import type { PullStanding } from './core/reap/facts.js';
import type { Told } from './core/report/comment/told.js';
import type { Report } from './core/report/report.js';
import type { State } from './core/terraform/state.js';
import type { StateLock } from './core/terraform/state-lock.js';
import type { People } from './ports/people.js';

import type { EndNotice, RecordSurvey, SurveyOptions } from './ports/reap.js';

export type * from './ports/checks.js';
export type * from './ports/commands.js';
export type * from './ports/http.js';
export type * from './ports/log-lines.js';
export type * from './ports/lookups.js';
export type * from './ports/names.js';
export type * from './ports/people.js';
export type * from './ports/policy-programs.js';
export type * from './ports/probe.js';
export type * from './ports/programs.js';
export type * from './ports/reap.js';
export type * from './ports/schemas.js';
export type * from './ports/services.js';
export type * from './ports/sockets.js';
export type * from './ports/terraform.js';
export type * from './ports/workloads.js';

/** The interfaces that operations need of the outside world. Implementations stand in `adapters/`, `action/`, `stack/`. */

/** Progress for people. Nothing that is passed here may be secret; implementations escape it for their medium. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  /** Lines written until the promise settles belong together under `title`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Hides `value` in everything printed from now on. */
  mask(value: string): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** One Terraform root, ready for `init`, in a folder of the run's own. */
export interface PreparedStack {
  readonly name: string;
  /**
   * Absolute path of the run's own copy, somewhere below the request's `outputDirectory`: deeper than one level where
   * the root needs folders beside it (`../modules`).
   */
  readonly directory: string;
  /** What `directory` is a copy of, relative to the repository's root; absent for synthesized stacks. */
  readonly sourceDirectory?: string;
  /** Names of the stacks that must be applied first. */
  readonly dependsOn: readonly string[];
  /**
   * Where in the user's repository resources are made, by address without instance keys; absent where not known. A
   * module's call stands for all in it that has no place of its own.
   */
  readonly locations?: ReadonlyMap<string, SourceLocation>;
  /** Paths of the constructs that made resources and module calls, by address; absent where there are none. */
  readonly constructs?: ReadonlyMap<string, string>;
  /** Configuration addresses of resources with `lifecycle.prevent_destroy`; known once the stack is sealed. */
  readonly preventsDestroy?: ReadonlySet<string>;
  /** Values that intended findings of a built-in blueprint are waived with: rule id to reason. */
  readonly intended: Readonly<Record<string, string>>;
}

/** What a source may know of the environment that it is synthesized for. */
export interface SourceContext {
  readonly environment: string;
  readonly region: string;
  readonly pullNumber: number | undefined;
  readonly headSha: string | undefined;
  readonly repository: string | undefined;
}

export interface SourceRequest {
  readonly source: SourceConfig;
  readonly context: SourceContext;
  /** Absolute folder that `source.path` is relative to. */
  readonly workingDirectory: string;
  /** Absolute, existing, empty folder for the run's own copies. */
  readonly outputDirectory: string;
  readonly signal: AbortSignal;
}

/** A resource that exists, and the address that a stack's code has for it. */
export interface StackImport {
  readonly address: string;
  readonly id: string;
}

/** Turns the user's source into stacks, in dependency order. Throws MayflyError (`input`) for what the user can mend. */
export interface Sources {
  prepare(request: SourceRequest): Promise<readonly PreparedStack[]>;
  /**
   * A root of Mayfly's own below `outputDirectory`, empty without `content` (Terraform's JSON): for a stack of which
   * only the state is left. Safe to repeat with other content.
   */
  makeBare(options: {
    readonly name: string;
    readonly outputDirectory: string;
    readonly content?: object;
    /** An initialized stack whose versions of providers it is to use. */
    readonly like?: PreparedStack;
  }): Promise<PreparedStack>;
  /** Has the stack's next plan adopt what exists; takes the place of what an earlier call wrote. */
  writeImports(options: {
    readonly stack: PreparedStack;
    readonly imports: readonly StackImport[];
  }): Promise<void>;
  /**
   * Writes the override files into the stack's folder and its local child modules. Safe to repeat: what an earlier
   * call wrote is replaced. `backendOf` says where the other stacks of the same environment keep their state. Resolves
   * to the stack with what was found in its code.
   */
  seal(options: {
    readonly stack: PreparedStack;
    readonly override: StackOverride;
    readonly backendOf: (stack: string) => StackOverride['backend'];
  }): Promise<PreparedStack>;
}

export interface BlueprintRequest {
  readonly blueprint: BlueprintName;
  /** `source.variables`, not checked yet. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly context: SourceContext;
  /** AWS-compatible endpoint that is not AWS itself. */
  readonly endpoint: string | undefined;
  readonly workingDirectory: string;
  readonly outputDirectory: string;
  readonly log: Log;
}

/** Synthesizes built-in blueprints. Throws MayflyError (`input`) for properties that don't fit. */
export interface Blueprints {
  synthesize(request: BlueprintRequest): Promise<PreparedStack>;
}

/** A record as read, with the version that a conditional write needs. */
export interface StoredRecord {
  readonly record: EnvironmentRecord;
  readonly version: string;
}

/** Where state, record and bundle of environments are kept. */
export interface Store {
  /** For people: `s3://bucket/prefix/owner/repo/` or a folder. */
  readonly description: string;
  /**
   * Makes the store usable; idempotent. With `create: false` nothing is made, and `absent` says that the store does
   * not exist yet. Throws MayflyError when the store belongs to someone else or can't be reached.
   */
  prepare(options: { readonly create: boolean }): Promise<'ready' | 'absent'>;
  /** The override's backend for one stack of one environment. */
  backend(environment: string, stack: string): StackOverride['backend'];
  readRecord(environment: string): Promise<StoredRecord | undefined>;
  /** Writes only if the stored version is `expected` (undefined: only if there is none); undefined when it is not. */
  writeRecord(record: EnvironmentRecord, expected: string | undefined): Promise<StoredRecord | undefined>;
  /** All, or those of one pull request. */
  listRecords(of?: { readonly pullNumber: number }): Promise<readonly StoredRecord[]>;
  /**
   * Reads every record, a bounded number at a time, and keeps only what `pick` takes of it. A record that is no record
   * is among the unreadable ones; MayflyError where the listing, or any read, fails.
   */
  surveyRecords<T>(pick: (record: EnvironmentRecord) => T, options?: SurveyOptions): Promise<RecordSurvey<T>>;
  /** `file` is the absolute path of a local bundle to store. */
  putBundle(environment: string, file: string): Promise<void>;
  /** Writes the bundle to `file`; false when there is none. */
  getBundle(environment: string, file: string): Promise<boolean>;
  /** What the state of one stack holds; nothing when there is no state. */
  readState(environment: string, stack: string): Promise<State>;
  /** Names of the stacks that have a state or a lock here, whatever the record says. */
  listStacks(environment: string): Promise<readonly string[]>;
  /** The lock on the state of one stack; undefined when there is none, or it goes with its holder. */
  readLock(environment: string, stack: string): Promise<StateLock | undefined>;
  /** Removes the lock of this id; false when it is not there any more, or is another. */
  removeLock(environment: string, stack: string, id: string): Promise<boolean>;
  /** Removes all state, lock and bundle of an environment, all versions, and its record unless `keepRecord`. */
  removeEnvironment(environment: string, options: { readonly keepRecord: boolean }): Promise<void>;
}

/** The live pull request, as GitHub says now, not as the event said. */
export interface LivePullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** `owner/name` of the head repository; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
  readonly labels: readonly string[];
}

/** A view of the report for one place on the pull request. */
export interface Announcement {
  readonly report: Report;
  readonly commentBody: string;
  readonly commentMode: 'update' | 'recreate' | 'off';
  /** Nothing but this part is written; all by default. */
  readonly only?: 'comment';
  /** Identifiers from the record that spare a search. */
  readonly known: AnnouncementIds;
}

export interface AnnouncementIds {
  readonly commentId?: number;
  readonly commentAuthor?: string;
  readonly deploymentId?: number;
  /** Check run name to id, of this head SHA only. */
  readonly checkRuns?: Readonly<Record<string, number>>;
}

export interface Announced {
  readonly ids: AnnouncementIds;
  readonly warnings: readonly string[];
  /** Something was not written that may be written another time: no missing permission explains it. */
  readonly lost?: boolean;
}

/** Whether a workflow run's attempt is over; `unknown` where GitHub does not tell. */
export type RunState = 'ended' | 'running' | 'unknown';

/** The pull request's home. Missing permissions are warnings in the answer, never exceptions. */
export interface Forge extends People {
  /** Undefined when there is no such pull request. */
  fetchPullRequest(number: number): Promise<LivePullRequest | undefined>;
  /**
   * How each of these pull requests stands, each number with its answer: undefined where GitHub says that there is
   * none. Throws MayflyError when any answer is missing or incomplete.
   */
  fetchPullRequests(numbers: readonly number[]): Promise<ReadonlyMap<number, PullStanding | undefined>>;
  /** What our own comments on the pull request tell of its environments; nothing where they can't be read. */
  fetchTold(pullNumber: number): Promise<readonly Told[]>;
  /** A file of the repository at a commit; undefined where it, or the permission to read it, is not there. */
  fetchFile(path: string, ref: string): Promise<string | undefined>;
  /** As `fetchFile`, where it matters: undefined only where the file is not there, else MayflyError (`outside`). */
  requireFile(path: string, ref: string): Promise<string | undefined>;
  /** Paths of all files of the repository at a branch or commit; undefined where they can't be listed whole. */
  fetchPaths(ref: string): Promise<readonly string[] | undefined>;
  /** How an attempt of a workflow run stands. Never throws: what can't be asked is `unknown`. */
  fetchRunState(run: { readonly id: string; readonly attempt: number }): Promise<RunState>;
  /** Publishes comment, check runs and deployment side by side. */
  announce(announcement: Announcement): Promise<Announced>;
  /** Puts a warning into the environment's one comment, and moves that to the end of the conversation. */
  warn(notice: EndNotice): Promise<{ readonly ids: AnnouncementIds; readonly warnings: readonly string[] }>;
}

/** Packs and unpacks bundles. */
export interface Bundles {
  /** Packs the stacks below `folder` into `file` (.tgz), without what `init` makes again, plans and local state. */
  pack(options: {
    readonly environment: string;
    readonly folder: string;
    readonly stacks: readonly PreparedStack[];
    readonly file: string;
  }): Promise<void>;
  /** Unpacks into `folder` and says what is there. Throws MayflyError for a damaged bundle. */
  unpack(options: { readonly file: string; readonly folder: string }): Promise<readonly PreparedStack[]>;
}

/** Folders of the run's own. */
export interface Folders {
  /** Makes an empty folder below the run's temporary folder and gives its absolute path. */
  make(name: string): Promise<string>;
}
