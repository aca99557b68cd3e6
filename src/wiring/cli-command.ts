import type { RunEnd } from '../operations/run-end.js';
import type { Log } from '../ports.js';
import type { CliArguments } from './cli-arguments.js';

export interface CliRequest {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly currentDirectory: string;
  readonly systemTemp: string;
  readonly homeDirectory: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What the command line answers: text for stdout, and how it ended. */
export interface CliEnd {
  readonly stdout: string;
  readonly outcome: RunEnd['outcome'];
}

export interface CliCommand extends CliRequest {
  readonly args: CliArguments;
  /** Absolute path. */
  readonly workingDirectory: string;
}
