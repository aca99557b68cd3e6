import { createCommandFiles, readCommandFiles } from './file-commands.js';
import type { Masker } from './masker.js';
import { StepLog } from './step-log.js';
import { type ProcessEnd, runStepProcess } from './step-process.js';
import type { CancelTimes, StepName, StepOutcome, StepRun } from './types.js';

export interface StepOptions {
  readonly name: StepName;
  readonly node: string;
  readonly script: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folder for the step's file commands. */
  readonly commandFolder: string;
  readonly timeoutMs: number;
  readonly cancelTimes: CancelTimes;
  readonly signal: AbortSignal;
  readonly masker: Masker;
  readonly debug: boolean;
  /** Said by the runner before the step starts. */
  readonly warnings: readonly string[];
  readonly onLine: (line: string) => void;
}

export async function runStep(options: StepOptions): Promise<StepRun> {
  const { masker, workspace, debug, onLine } = options;
  const log = new StepLog({ masker, workspace, debug, onLine });
  for (const warning of options.warnings) log.annotate('warning', warning, {});
  const files = await createCommandFiles(options.commandFolder, options.name);
  const end = await runStepProcess({
    node: options.node,
    script: options.script,
    cwd: workspace,
    env: { ...options.env, ...files },
    timeoutMs: options.timeoutMs,
    cancelTimes: options.cancelTimes,
    signal: options.signal,
    onLine: (line) => log.receive(line),
  });
  if (end.timedOut) log.fail(`The action has timed out after ${options.timeoutMs} ms.`);
  const results = await readCommandFiles(files, log, masker);
  return {
    ...end,
    ...results,
    outcome: judge(end, log.failed, options.signal),
    outputs: { ...log.outputs, ...results.outputs },
    state: { ...log.state, ...results.state },
    log: log.text,
    rawLog: log.rawText,
    annotations: log.annotations,
    commandsSeen: log.commandsSeen,
  };
}

/** A cancelled step is cancelled whatever its exit code (Runner.Sdk/ProcessInvoker.cs, ExecuteAsync). */
function judge(end: ProcessEnd, commandFailed: boolean, signal: AbortSignal): StepOutcome {
  if (end.timedOut) return 'failure';
  if (signal.aborted) return 'cancelled';
  return end.exitCode === 0 && !commandFailed ? 'success' : 'failure';
}

export const SKIPPED_STEP: StepRun = {
  outcome: 'skipped',
  exitCode: null,
  signal: null,
  timedOut: false,
  ms: 0,
  signals: [],
  outputs: {},
  state: {},
  env: {},
  path: [],
  log: '',
  rawLog: '',
  annotations: [],
  summary: '',
  commandsSeen: [],
};
