import type { ConfigPlace } from '../config/place.js';
import { plainLine } from '../text/plain.js';

const TITLE_LENGTH = 120;

/** A command line of the user's own, as configured. */
export interface CommandLine {
  /** For the system's shell; Mayfly replaces nothing in it. */
  readonly run: string;
  /** It is killed, with all that it started, after this long, in ms. */
  readonly timeoutMs: number;
  /** Where it runs, relative to the working directory; empty for that itself. */
  readonly directory: string;
  /** Environment variables; values may hold `${outputs.x}`, `${env.name}`, `${pr.number}`, `${pr.sha}`. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it stands in the configuration file. */
  readonly place?: ConfigPlace;
}

/** A command that tests the environment. */
export interface CommandCheck extends CommandLine {
  readonly kind: 'command';
  /** For people. */
  readonly name: string;
  /** The name, by which `after` means it. */
  readonly id: string;
  /** Globs of the reports that it writes, relative to its directory. */
  readonly reports: readonly string[];
  /** A failing optional command warns and does not change the verdict. */
  readonly optional: boolean;
  /** Ids of the checks and commands that it waits for. */
  readonly after: readonly string[];
}

/** Commands around the life of an environment. */
export interface Hooks {
  /** One after the other, before anything is checked; the first that fails makes the run fail. */
  readonly afterApply: readonly CommandLine[];
  /** One after the other, before anything is destroyed; none keeps the environment from going. */
  readonly beforeDestroy: readonly CommandLine[];
}

export const NO_HOOKS: Hooks = { afterApply: [], beforeDestroy: [] };

/** A command line as people know it: its first line. */
export function describeLine({ run }: Pick<CommandLine, 'run'>): string {
  const [first = '', ...others] = run.trim().split('\n');
  const line = plainLine(first);
  return line.length > TITLE_LENGTH || others.length > 0 ? `${line.slice(0, TITLE_LENGTH)}…` : line;
}
