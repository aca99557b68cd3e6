export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited silently. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** How long it may take to end after an interrupt, in ms, before it is killed; default 10 s. */
  readonly graceMs?: number;
  readonly signal?: AbortSignal;
  /** Called for every complete line. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /**
   * Absolute path without an ending: the program writes into `<path>.stdout` and `<path>.stderr`, which are followed,
   * instead of into pipes. It outlives us then; one that writes into a pipe that nobody reads is killed by SIGPIPE.
   */
  readonly outputPath?: string;
  /** Told the process id before any output is. */
  readonly onStart?: (pid: number) => void;
}

export interface ProcessResult {
  readonly exitCode: number;
  /** The last 64 KB of each stream. */
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that may outlive the process that started it. */
export interface RunningProgram {
  readonly pid: number;
  /** What it does, such as `apply`. */
  readonly command: string;
  /** Absolute path of its working folder: with the process id it tells it from all others. */
  readonly directory: string;
  /** Absolute path of the file with its standard output. */
  readonly output: string;
}

/** Told of each program that may outlive us, when it has started. */
export type ProgramWatch = (program: RunningProgram) => void;

/** Starts programs; argv only, never a shell line. Throws MayflyError when one can't be started or exceeds its time. */
export interface Processes {
  run(request: ProcessRequest): Promise<ProcessResult>;
}

/** A command line as users write it in their own files (`cdktf.json`), run by the system's shell. */
export interface ShellRequest {
  /** May be several lines. */
  readonly line: string;
  /** The first of its commands that fails ends it, as in a step of a workflow (`sh -e`); not on Windows. */
  readonly stopAtError?: boolean;
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited silently. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Called for every complete line of both streams, cut to `LONGEST_LINE` of core/commands/output.ts. */
  readonly onLine?: (line: string) => void;
}

/** Runs command lines of the user's own. Throws MayflyError when one can't be started or exceeds its time. */
export interface Shell {
  /** `output` is the last 64 KB of both streams, in the order in which they came. */
  run(request: ShellRequest): Promise<{ readonly exitCode: number; readonly output: string }>;
}
