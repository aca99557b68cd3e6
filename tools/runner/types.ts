/**
 * What the harness promises, in the words of GitHub's runner. Facts were read in actions/runner v2.336.0 and are
 * cited where they are used, as paths under its `src/`.
 */

export type StepName = 'main' | 'post';
export type StepOutcome = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface GitHubEvent {
  /** As in `on:`, such as `pull_request`. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface ActionOptions {
  /** Folder with `action.yml`. */
  readonly actionDirectory: string;
  /** Absolute path of the Node that runs it; see `findNode24`. */
  readonly node: string;
  readonly event: GitHubEvent;
  /** `GITHUB_WORKSPACE`, and the working directory. */
  readonly workspace: string;
  /** `owner/name`; default: that of the payload. */
  readonly repository?: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` stands for; masked from the start. */
  readonly token?: string;
  /** More values that are masked from the start, as repository secrets are. */
  readonly secrets?: readonly string[];
  /** The job's `env:`. Nothing of the caller's environment is inherited but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** Overrides of single `GITHUB_*` variables, by full name. */
  readonly github?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  /** Folder for all that the run writes; default: a new one under the system's, removed by `dispose`. */
  readonly root?: string;
  /** `RUNNER_TOOL_CACHE`; default: a folder under `root`. */
  readonly toolCache?: string;
  /** Limit of the main step in ms; default 10 minutes. At its end the step is stopped as by a cancel. */
  readonly timeoutMs?: number;
  /** Limit of the post step in ms; default 5 minutes, the job's cancel timeout. */
  readonly postTimeoutMs?: number;
  /** Times of the cancel; default those of the runner. */
  readonly cancelTimes?: CancelTimes;
  /** As `ACTIONS_STEP_DEBUG`: `::debug::` lines are shown. */
  readonly debug?: boolean;
  /** Every line of the log as it is written, masked. */
  readonly onLine?: (line: string, step: StepName) => void;
}

/** Ms from SIGINT to SIGTERM, and from SIGTERM to SIGKILL. */
export interface CancelTimes {
  readonly interruptMs: number;
  readonly terminateMs: number;
}

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file` (relative to the workspace), `line`, `endLine`, `col`, `endColumn`, `title`, as given. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepRun {
  readonly outcome: StepOutcome;
  /** Null when a signal ended it or it was skipped. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly ms: number;
  /** Ms from the step's start to each signal that was sent. */
  readonly signals: readonly { readonly name: NodeJS.Signals; readonly atMs: number }[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Folders prepended to PATH for what follows. */
  readonly path: readonly string[];
  /** What people see: commands carried out, values masked. */
  readonly log: string;
  /** What the process printed, unmasked, stdout and stderr as they came. */
  readonly rawLog: string;
  /** The first ten of each level; messages cut to 4,096 characters. */
  readonly annotations: readonly Annotation[];
  /** The job summary, masked; empty when it was too large. */
  readonly summary: string;
  readonly commandsSeen: readonly WorkflowCommand[];
}

export interface Orphan {
  readonly pid: number;
  readonly command: string;
}

/** The main step, with the job's end around it. */
export interface ActionRun extends StepRun {
  /** Undefined when the action has no post script. */
  readonly post?: StepRun;
  /** `outputs` less those that hold a masked value. */
  readonly jobOutputs: Readonly<Record<string, string>>;
  readonly droppedOutputs: readonly string[];
  /** Values given to `add-mask` and those masked from the start. */
  readonly masks: readonly string[];
  /** Processes that still ran at the job's end; they are dead now. */
  readonly orphans: readonly Orphan[];
  readonly root: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** Removes `root` if the harness made it. */
  dispose(): Promise<void>;
}

export interface RunningAction {
  readonly finished: Promise<ActionRun>;
  /** Resolves when the main step has ended, before post starts. Rejects as `finished` does. */
  readonly main: Promise<StepRun>;
  /** Cancels the job as a person or a newer run would: main is stopped, post still runs. Idempotent. */
  cancel(): void;
  /** The machine is gone: everything of the job is killed at once, and no post step ever runs. Idempotent. */
  lose(): void;
}
