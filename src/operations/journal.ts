import { computeEarlierDeploy, type EarlierDeploy } from '../core/environment/earlier-deploy.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import type { FailureKind } from '../core/errors.js';
import type { EnvironmentEvidence } from '../core/evidence/environment-evidence.js';
import { observeChange } from '../core/report/observe-change.js';
import type {
  Receipt,
  Report,
  ReportOutput,
  ResourceChange,
  StackReport,
  TimelineStep,
} from '../core/report/report.js';
import type { CheckResult } from '../core/smoke/check-result.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { ApplyEvent, OutputValues } from '../core/terraform/ui-events.js';
import { redactDeep } from '../core/text/redact.js';
import type { Context } from './context.js';
import { RunFindings } from './run-findings.js';
import { RunOutputs } from './run-outputs.js';

/** How a run ends, or what it is doing. */
export interface Standing {
  readonly status: Report['status'];
  readonly reason?: string;
  readonly nextStep?: string;
  /** Whose fault a failure is; by default a check's, a policy's or the run's own. */
  readonly kind?: FailureKind;
  /** What else there is to say, beside the journal's own. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Nothing of the environment is left in AWS, or nothing of what this run made: state and bundle may go. */
  readonly nothingLeft?: boolean;
  /** What this run made belongs to nobody: its pull request was closed, or its environment destroyed. */
  readonly unwanted?: 'closed' | 'destroyed';
  /** Nothing but smoke checks or live endpoints failed: once they pass, it is live. */
  readonly recheck?: boolean;
  /** What the record says of the last deploy, not what this run found. */
  readonly recalled?: boolean;
}

/** Collects what a run sees; the report is made of it, at any moment. */
export class Journal {
  readonly #context: Context;
  readonly #verb: Report['verb'];
  readonly #startedAt: number;
  readonly #stacks = new Map<string, { dependsOn: readonly string[]; changes: readonly ResourceChange[] }>();
  readonly #timeline: TimelineStep[] = [];
  readonly #outputs: RunOutputs;
  #undone = false;
  readonly diagnostics: Diagnostic[] = [];
  readonly warnings: string[] = [];
  readonly findings: RunFindings;
  /** An apply broke off: the states may lack something that it made. */
  brokeOff = false;
  checks: readonly CheckResult[] = [];
  evidence: EnvironmentEvidence | undefined;
  expiresAt: string | undefined;
  /** No time ends the environment. */
  kept = false;
  /** What an earlier deploy left standing, as long as this run has not touched it. */
  earlier: EarlierDeploy | undefined;
  receipt: Receipt | undefined;
  /** ISO time since when the environment is as this run checks it. */
  since: string;
  /** The copy that people see, where this run showed it. */
  copy: string | undefined;

  constructor(context: Context, verb: Report['verb']) {
    this.#context = context;
    this.#verb = verb;
    this.#startedAt = context.clock.now();
    this.since = new Date(this.#startedAt).toISOString();
    this.findings = new RunFindings({
      waivers: context.policy.waivers,
      today: new Date(this.#startedAt).toISOString().slice(0, 10),
    });
    this.warnings.push(...context.policy.warnings);
    this.#outputs = new RunOutputs({
      mask: (text) => context.log.mask(text),
      open: context.environment,
      secrets: context.secrets,
    });
  }

  /** Ms since the run's start. */
  elapsed(): number {
    return this.#context.clock.now() - this.#startedAt;
  }

  /** Notes what is not among the warnings yet. */
  addWarnings(more: readonly string[]): void {
    this.warnings.push(...more.filter((warning) => !this.warnings.includes(warning)));
  }

  /** Runs one step of the flow and notes its time. */
  async step<T>(name: string, body: () => Promise<T>): Promise<T> {
    const startMs = this.elapsed();
    const note = (result: TimelineStep['result']) =>
      this.#timeline.push({ name, startMs, ms: this.elapsed() - startMs, result });
    try {
      const value = await body();
      note('done');
      return value;
    } catch (error) {
      note('failed');
      throw error;
    }
  }

  addStack(name: string, dependsOn: readonly string[]): void {
    this.#stacks.set(name, { dependsOn, changes: this.#stacks.get(name)?.changes ?? [] });
  }

  setChanges(stack: string, changes: readonly ResourceChange[]): void {
    const entry = this.#stacks.get(stack);
    if (entry !== undefined) entry.changes = changes;
  }

  /** Notes how a resource went. */
  observe(stack: string, event: ApplyEvent): void {
    const entry = this.#stacks.get(stack);
    if (entry !== undefined) entry.changes = observeChange(entry.changes, event);
  }

  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt(record: EnvironmentRecord): void {
    this.#outputs.adopt(record.outputs);
    this.expiresAt = record.expiresAt;
    this.kept ||= record.kept === true;
    this.earlier = computeEarlierDeploy(record);
  }

  /** What this run made is not what people see: that is what an earlier deploy left standing. */
  stepBack(record: EnvironmentRecord): void {
    this.#outputs.clear();
    this.adopt(record);
    this.#undone = false;
  }

  /** The environment is gone again: no output and no end of it is worth a word. */
  forgetEnvironment(): void {
    this.#outputs.clear();
    this.expiresAt = undefined;
    this.kept = false;
    this.earlier = undefined;
    this.#undone = true;
  }

  /** Notes root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  setOutputs(outputs: OutputValues): void {
    this.#outputs.add(outputs);
  }

  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get outputValues(): Readonly<Record<string, unknown>> {
    return this.#outputs.values;
  }

  /** The outputs with all that is secret in them. */
  get runOutputs(): RunOutputs {
    return this.#outputs;
  }

  /** All outputs as reports show them: sensitive ones without their values. */
  get openOutputs(): readonly ReportOutput[] {
    return this.#outputs.list();
  }

  /** Hides every secret of this run in a text. */
  redact(text: string): string {
    return this.#outputs.redact(text);
  }

  get changes(): readonly ResourceChange[] {
    return [...this.#stacks.values()].flatMap(({ changes }) => changes);
  }

  report({ status, reason, nextStep, diagnostics = [], recalled = false }: Standing): Report {
    const { environment, run, asked, clock } = this.#context;
    const { url } = this.#outputs;
    const report: Report = {
      version: 1,
      environment: environment.name,
      ...(environment.repository === undefined ? {} : { repository: environment.repository }),
      ...(environment.pullNumber === undefined ? {} : { pullNumber: environment.pullNumber }),
      ...(environment.headSha === undefined ? {} : { headSha: environment.headSha }),
      verb: this.#verb,
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(nextStep === undefined ? {} : { nextStep }),
      ...(url === undefined ? {} : { url }),
      outputs: this.#outputs.list(),
      stacks: [...this.#stacks].map(([name, stack]): StackReport => ({ name, ...stack })),
      checks: this.checks,
      ...(this.evidence === undefined ? {} : { evidence: this.evidence }),
      findings: this.findings.list(),
      failOn: this.#context.policy.failOn,
      flips: [],
      diagnostics: [...this.diagnostics, ...diagnostics],
      warnings: [...this.warnings, ...this.findings.reviewWaivers()],
      timeline: [...this.#timeline],
      ...(asked === undefined ? {} : { asked }),
      ...(this.expiresAt === undefined ? {} : { expiresAt: this.expiresAt }),
      ...(this.kept ? { kept: true as const } : {}),
      ...(this.earlier === undefined ? {} : { earlier: this.earlier }),
      ...(recalled ? { recalled } : {}),
      ...(this.#undone ? { undone: true as const } : {}),
      ...(this.copy === undefined ? {} : { copy: this.copy }),
      ...(this.receipt === undefined ? {} : { receipt: this.receipt }),
      ...(run === undefined ? {} : { run }),
      place: { environment: environment.name, region: environment.region, state: this.#context.config.state },
      at: new Date(clock.now()).toISOString(),
    };
    return this.#outputs.holdSecrets ? redactDeep(report, (text) => this.redact(text)) : report;
  }
}
