import { basename, join } from 'node:path';
import type { Diagnostic } from '../../core/terraform/diagnostic.js';
import { parsePlanJson } from '../../core/terraform/plan-json.js';
import type { OutputValues } from '../../core/terraform/ui-events.js';
import { parseUiLine } from '../../core/terraform/ui-message.js';
import type {
  ApplyOutcome,
  DestroyRun,
  PlanOutcome,
  PlanRun,
  Processes,
  ProcessRequest,
  ProcessResult,
  ProgramWatch,
  Terraform,
  TerraformOutcome,
  TerraformRun,
} from '../../ports.js';
import { ARGUMENTS, INTERRUPT_GRACE_MS, LOCKING, type TerraformCommand, TIME_LIMITS_MS } from './commands.js';
import { relaxLockFile, restoreLockFile } from './lock-file.js';
import { explainRefusal } from './refusal.js';
import { PAUSES_MS, rescueState } from './unsaved-state.js';

export interface TerraformOptions {
  readonly processes: Processes;
  /** Path of the binary, or its name on PATH. */
  readonly binary: string;
  /** The whole environment of each Terraform process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute folder for the output of commands that hold the state's lock: they must be able to outlive us. */
  readonly outputFolder: string;
  /** Absolute folder that outlives the run, for a state that can't be saved. */
  readonly unsavedFolder: string;
  /** Ms before each attempt to save such a state; for tests. */
  readonly pausesMs?: readonly number[] | undefined;
  /** Told of those commands, so that someone else can wait for one that outlived us. */
  readonly watch?: ProgramWatch | undefined;
}

interface Stream {
  readonly result: ProcessResult;
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: OutputValues;
}

interface Invocation {
  readonly command: TerraformCommand;
  readonly args: readonly string[];
  readonly run: TerraformRun;
}

/** Drives one Terraform or OpenTofu binary by its JSON stream. */
export class TerraformCli implements Terraform {
  readonly #options: TerraformOptions;
  #started = 0;

  constructor(options: TerraformOptions) {
    this.#options = options;
  }

  async init(run: TerraformRun): Promise<TerraformOutcome> {
    await restoreLockFile(run.directory);
    const stream = await this.#stream({ command: 'init', args: ARGUMENTS.init, run });
    if (stream.result.exitCode !== 0) return this.#outcome('init', stream);
    await relaxLockFile(run.directory);
    return { ok: true, diagnostics: stream.diagnostics };
  }

  async plan(run: PlanRun): Promise<PlanOutcome> {
    const args = run.lock ? ARGUMENTS.plan : ARGUMENTS.planUnlocked;
    const stream = await this.#stream({ command: 'plan', args, run });
    if (stream.result.exitCode !== 0) return this.#outcome('plan', stream);
    return this.#readPlan(run, stream.diagnostics);
  }

  async #readPlan(run: PlanRun, diagnostics: readonly Diagnostic[]): Promise<PlanOutcome> {
    const lines: string[] = [];
    const shown = await this.#start({ command: 'show', args: ARGUMENTS.show, run }, (line) =>
      lines.push(line),
    );
    if (shown.exitCode !== 0) return { ok: false, diagnostics: [explainRefusal('show', shown)] };
    const json = lines.join('\n');
    const plan = parsePlanJson(JSON.parse(json));
    return { ok: true, diagnostics, plan, ...(run.keepJson === true ? { json } : {}) };
  }

  async apply(run: TerraformRun): Promise<ApplyOutcome> {
    const stream = await this.#change({ command: 'apply', args: ARGUMENTS.apply, run });
    return { ...this.#outcome('apply', stream), outputs: stream.outputs };
  }

  async destroy(run: DestroyRun): Promise<ApplyOutcome> {
    const args = run.refresh ? ARGUMENTS.destroy : ARGUMENTS.destroyUnrefreshed;
    const stream = await this.#change({ command: 'destroy', args, run });
    return { ...this.#outcome('destroy', stream), outputs: {} };
  }

  /** A command that writes the state, and what it could not write. */
  async #change(invocation: Invocation): Promise<Stream> {
    const stream = await this.#stream(invocation);
    const rescued = await this.saveUnsaved(invocation.run);
    return { ...stream, diagnostics: [...stream.diagnostics, ...rescued] };
  }

  saveUnsaved({
    directory,
    signal,
  }: Pick<TerraformRun, 'directory' | 'signal'>): Promise<readonly Diagnostic[]> {
    const { unsavedFolder, pausesMs = PAUSES_MS } = this.#options;
    return rescueState({
      directory,
      keepAs: join(unsavedFolder, `${basename(directory)}-${Date.now()}.tfstate`),
      signal,
      pausesMs,
      push: () => this.#push(directory),
    });
  }

  /** Not stopped by a cancel: it takes a moment, and nothing is more important. */
  async #push(directory: string): Promise<boolean> {
    const run = { directory, signal: new AbortController().signal, onEvent: () => {} };
    const { exitCode } = await this.#start({ command: 'push', args: ARGUMENTS.push, run }, () => {});
    return exitCode === 0;
  }

  #outcome(command: TerraformCommand, { result, diagnostics }: Stream): TerraformOutcome {
    if (result.exitCode === 0) return { ok: true, diagnostics };
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    return {
      ok: false,
      diagnostics: hasError ? diagnostics : [...diagnostics, explainRefusal(command, result)],
    };
  }

  async #stream(invocation: Invocation): Promise<Stream> {
    const diagnostics: Diagnostic[] = [];
    let outputs: OutputValues = {};
    const result = await this.#start(invocation, (line) => {
      const message = parseUiLine(line);
      if (message?.kind === 'event') invocation.run.onEvent(message.event);
      if (message?.kind === 'diagnostic') diagnostics.push(message.diagnostic);
      if (message?.kind === 'outputs') outputs = message.outputs;
    });
    return { result, diagnostics, outputs };
  }

  #start({ command, args, run }: Invocation, onStdout: (line: string) => void): Promise<ProcessResult> {
    const { processes, binary, environment } = this.#options;
    return processes.run({
      ...(LOCKING.has(command) ? this.#outlive(command, run.directory) : {}),
      command: binary,
      args,
      cwd: run.directory,
      env: environment,
      timeoutMs: TIME_LIMITS_MS[command],
      graceMs: INTERRUPT_GRACE_MS,
      signal: run.signal,
      onLine: (line, stream) => {
        if (stream === 'stdout') onStdout(line);
      },
    });
  }

  /** What lets a command come to its own end when this process is killed. */
  #outlive(command: TerraformCommand, directory: string): Pick<ProcessRequest, 'outputPath' | 'onStart'> {
    this.#started += 1;
    const outputPath = join(this.#options.outputFolder, `${this.#started}-${command}`);
    return {
      outputPath,
      onStart: (pid) => this.#options.watch?.({ pid, command, directory, output: `${outputPath}.stdout` }),
    };
  }
}
