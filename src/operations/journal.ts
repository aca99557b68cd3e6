import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Finding } from '../core/policy/finding.js';
import { findUrl } from '../core/report/find-url.js';
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
import { createRedactor, listTexts, type Redactor, redactDeep } from '../core/text/redact.js';
import type { Context } from './context.js';

/** How a run ends, or what it is doing. */
export interface Standing {
  readonly status: Report['status'];
  readonly reason?: string;
  readonly nextStep?: string;
  /** What else there is to say, beside the journal's own. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The run destroyed again what it had made: state, bundle and record may go. */
  readonly nothingLeft?: boolean;
}

/** Collects what a run sees; the report is made of it, at any moment. */
export class Journal {
  readonly #context: Context;
  readonly #verb: Report['verb'];
  readonly #startedAt: number;
  readonly #stacks = new Map<string, { dependsOn: readonly string[]; changes: ResourceChange[] }>();
  readonly #timeline: TimelineStep[] = [];
  readonly #outputs = new Map<string, ReportOutput>();
  readonly #values: Record<string, unknown> = {};
  readonly #secrets = new Set<string>();
  readonly #crossStack = new Set<string>();
  #redactor: Redactor | undefined;
  #adopted = false;
  readonly diagnostics: Diagnostic[] = [];
  readonly warnings: string[] = [];
  readonly findings: Finding[] = [];
  checks: readonly CheckResult[] = [];
  expiresAt: string | undefined;
  receipt: Receipt | undefined;

  constructor(context: Context, verb: Report['verb']) {
    this.#context = context;
    this.#verb = verb;
    this.#startedAt = context.clock.now();
  }

  /** Ms since the run's start. */
  elapsed(): number {
    return this.#context.clock.now() - this.#startedAt;
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
    this.#stacks.set(name, { dependsOn, changes: [] });
  }

  setChanges(stack: string, changes: readonly ResourceChange[]): void {
    const entry = this.#stacks.get(stack);
    if (entry !== undefined) entry.changes = [...changes];
  }

  /** Notes how a resource went. A resource that no plan announced (destroy plans by itself) is added. */
  observe(stack: string, event: ApplyEvent): void {
    const changes = this.#stacks.get(stack)?.changes;
    if (changes === undefined) return;
    if (event.type === 'planned') addPlanned(changes, event);
    if (event.type !== 'completed' && event.type !== 'errored') return;
    const index = changes.findIndex(({ address }) => address === event.address);
    const change = changes[index];
    if (change === undefined) return;
    changes[index] = {
      ...change,
      outcome: event.type === 'completed' ? 'done' : 'failed',
      ms: (change.ms ?? 0) + event.elapsedMs,
    };
  }

  /** What an earlier deploy left standing: true until this run's own outputs take its place. */
  adopt({ outputs, expiresAt }: Pick<EnvironmentRecord, 'outputs' | 'expiresAt'>): void {
    for (const [name, value] of Object.entries(outputs))
      this.#outputs.set(name, { name, sensitive: false, value });
    this.#adopted = true;
    this.expiresAt = expiresAt;
  }

  /** The environment is gone again: no output and no end of it is worth a word. */
  forgetEnvironment(): void {
    this.#outputs.clear();
    this.expiresAt = undefined;
  }

  /** Notes root outputs; the values of sensitive ones are masked from here on, in the log and in every report. */
  setOutputs(outputs: OutputValues): void {
    if (this.#adopted) this.#outputs.clear();
    this.#adopted = false;
    for (const [name, { value, sensitive }] of Object.entries(outputs)) {
      this.#values[name] = value;
      if (isCrossStack(name)) {
        this.#addCrossStack(value);
        continue;
      }
      if (sensitive) this.#addSecret(value);
      this.#outputs.set(name, sensitive ? { name, sensitive } : { name, sensitive, value });
    }
    this.#redactor = undefined;
  }

  /** Values of all outputs, sensitive ones too: for interpolation only. */
  get outputValues(): Readonly<Record<string, unknown>> {
    return this.#values;
  }

  /** Hides every secret of this run in a text. */
  redact(text: string): string {
    this.#redactor ??= createRedactor([...this.#secrets, ...this.#listCrossStackSecrets()]);
    return this.#redactor(text);
  }

  /**
   * CDKTF calls every value that crosses stacks sensitive, VPC ids as well as passwords. One that an open output or
   * the environment's own name shows is none; the others are hidden in what is reported, but not masked in all of the
   * log, where masks stay.
   */
  #listCrossStackSecrets(): string[] {
    const outputs = [...this.#outputs.values()].filter(({ sensitive }) => !sensitive);
    const open = listTexts([this.#context.environment, outputs]);
    return [...this.#crossStack].filter((text) => !open.some((shown) => shown.includes(text)));
  }

  #addCrossStack(value: unknown): void {
    for (const text of listTexts(value)) if (text.length >= SHORTEST_CROSS_STACK) this.#crossStack.add(text);
  }

  #addSecret(value: unknown): void {
    for (const text of listTexts(value)) {
      this.#context.log.mask(text);
      this.#secrets.add(text);
    }
    this.#redactor = undefined;
  }

  get changes(): readonly ResourceChange[] {
    return [...this.#stacks.values()].flatMap(({ changes }) => changes);
  }

  report({ status, reason, nextStep, diagnostics = [] }: Standing): Report {
    const { environment, run, clock } = this.#context;
    const outputs = [...this.#outputs.values()];
    const url = findUrl(outputs);
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
      outputs,
      stacks: [...this.#stacks].map(
        ([name, { dependsOn, changes }]): StackReport => ({
          name,
          dependsOn,
          changes: [...changes],
        }),
      ),
      checks: this.checks,
      findings: [...this.findings],
      failOn: this.#context.config.checks.policy.failOn,
      flips: [],
      diagnostics: [...this.diagnostics, ...diagnostics],
      warnings: [...this.warnings],
      timeline: [...this.#timeline],
      ...(this.expiresAt === undefined ? {} : { expiresAt: this.expiresAt }),
      ...(this.receipt === undefined ? {} : { receipt: this.receipt }),
      ...(run === undefined ? {} : { run }),
      at: new Date(clock.now()).toISOString(),
    };
    return this.#secrets.size + this.#crossStack.size === 0
      ? report
      : redactDeep(report, (text) => this.redact(text));
  }
}

/** Shorter values that cross stacks, such as ports, turn up everywhere. */
const SHORTEST_CROSS_STACK = 8;
/** Outputs that CDKTF makes by itself so that stacks can refer to each other (cdktf lib/terraform-stack.js). */
const isCrossStack = (name: string): boolean => name.startsWith('cross-stack-output-');

const ACTIONS: ReadonlySet<string> = new Set(['create', 'update', 'replace', 'delete', 'forget']);

function addPlanned(
  changes: ResourceChange[],
  { address, action }: { address: string; action: string },
): void {
  if (!ACTIONS.has(action) || changes.some((change) => change.address === address)) return;
  const type = /(?:^|\.)([a-z0-9_]+)\.[^.]+$/.exec(address.replace(/\[[^\]]*\]/g, ''))?.[1] ?? '';
  changes.push({
    address,
    type,
    action: action as ResourceChange['action'],
    outcome: 'pending',
    references: [],
  });
}
