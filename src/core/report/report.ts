import type { EarlierDeploy } from '../environment/earlier-deploy.js';
import type { OrderName } from '../event/order.js';
import type { Verb } from '../event/trigger.js';
import type { EnvironmentEvidence } from '../evidence/environment-evidence.js';
import type { Finding, Severity } from '../policy/finding.js';
import type { CheckResult } from '../smoke/check-result.js';
import type { Diagnostic } from '../terraform/diagnostic.js';
import type { PlanAction } from '../terraform/plan.js';
import type { Verdict } from '../verdict.js';
import type { StatePlace } from './comment/place.js';

/** Everything one run has to say. The comment, checks, summary, HTML, JSON, SARIF and JUnit are views of it. */
export interface Report {
  readonly version: 1;
  readonly environment: string;
  /** `owner/name`; undefined when run from a terminal outside a repository. */
  readonly repository?: string;
  readonly pullNumber?: number;
  readonly headSha?: string;
  /** What the run was asked to do. */
  readonly verb: Verb | OrderName;
  /** A verdict at the end; until then what the run is doing. */
  readonly status: Verdict | 'deploying' | 'destroying' | 'planning' | 'cancelled';
  /** Why: one sentence for people. Always set unless the status is `live`, `planned`, `destroyed` or under way. */
  readonly reason?: string;
  /** What the reader should do next, as one sentence. */
  readonly nextStep?: string;
  /** The environment's address: the output named `url`, or the first output that is an http(s) URL. */
  readonly url?: string;
  readonly outputs: readonly ReportOutput[];
  readonly stacks: readonly StackReport[];
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  /** Failed findings of this severity or worse block; `high` where it is not set. */
  readonly failOn?: Severity;
  /** What differs from the last finished run of this environment. */
  readonly flips: readonly Flip[];
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly string[];
  readonly timeline: readonly TimelineStep[];
  /** Whose word started the run, and what came of it where the rest does not say. */
  readonly asked?: Asked;
  /** ISO time at which the environment ends by itself. */
  readonly expiresAt?: string;
  /** No time ends it. */
  readonly kept?: true;
  /** What an earlier deploy left standing, where this run did not touch it. */
  readonly earlier?: EarlierDeploy;
  /** The run ended before it touched anything of the environment. */
  readonly untouched?: true;
  /** The verdict is that of the last deploy, by the record: this run found nothing that would make it another. */
  readonly recalled?: true;
  /** A deploy that destroyed again what it had made. */
  readonly undone?: true;
  /** The name of the copy that people see (`strategy: replace`), where this run made it so. */
  readonly copy?: string;
  /** What the run destroyed because the environment does not use it any more (`strategy: replace`). */
  readonly retired?: readonly RetiredCopy[];
  /** Only after destroy. */
  readonly receipt?: Receipt;
  readonly run?: RunReference;
  /** What the environment itself said around the moment when a check failed. */
  readonly evidence?: EnvironmentEvidence;
  /** Where the environment is kept. */
  readonly place?: StatePlace;
  /** ISO time at which the report was made. */
  readonly at: string;
}

/** What a person asked for. */
export interface Asked {
  /** Login; undefined where the event does not say. */
  readonly by?: string;
  /** Completes "asked to": `deploy`, `extend by 24h`; undefined where it was not understood. */
  readonly what?: string;
  /** One sentence of ours. */
  readonly answer?: string;
  /** The answer is followed by what can be asked. */
  readonly help?: true;
}

/** `value` is undefined for sensitive outputs and for outputs not known yet. */
export interface ReportOutput {
  readonly name: string;
  readonly sensitive: boolean;
  readonly value?: unknown;
}

export interface StackReport {
  readonly name: string;
  readonly dependsOn: readonly string[];
  readonly changes: readonly ResourceChange[];
}

/** One resource that the plan touches. `no-op` and `read` are left out. */
export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly action: Exclude<PlanAction, 'no-op' | 'read'>;
  /** How it went; `pending` when apply never came to it. */
  readonly outcome: 'pending' | 'done' | 'failed';
  /** Time that the resource took, in ms. */
  readonly ms?: number;
  /** Addresses (without instance keys) that this resource refers to, within the stack: edges of the map. */
  readonly references: readonly string[];
}

/** Something that changed its result since the last run: a check, a finding, or the verdict. */
export interface Flip {
  readonly kind: 'check' | 'finding' | 'verdict';
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface TimelineStep {
  readonly name: string;
  /** Ms since the run's start. */
  readonly startMs: number;
  readonly ms: number;
  readonly result: 'done' | 'failed';
}

export interface RetiredCopy {
  readonly environment: string;
  readonly headSha?: string;
  readonly receipt?: Receipt;
}

export interface Receipt {
  readonly destroyed: number;
  /** Addresses or ARNs of what is still there. */
  readonly left: readonly string[];
  readonly ms: number;
}

export interface RunReference {
  readonly id: string;
  readonly attempt: number;
  readonly url: string;
}
