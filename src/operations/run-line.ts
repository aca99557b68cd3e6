import { type CommandLine, describeLine } from '../core/commands/command.js';
import type { LineEnd } from '../core/commands/outcome.js';
import { LastLines, redactLine } from '../core/commands/output.js';
import { MayflyError } from '../core/errors.js';
import { shorten } from '../core/text/bytes.js';
import { withoutColours } from '../core/text/plain.js';
import type { Redactor } from '../core/text/redact.js';
import type { Clock, CommandHost, Log } from '../ports.js';

const LOGGED_BYTES = 8 * 1024;

/** What command lines of the user's own run with. */
export interface LineContext {
  readonly host: CommandHost;
  /** What the environment under test gives, beside the host's own. */
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Hides secrets in everything that is logged or kept. */
  readonly redact: Redactor;
}

export interface LineRun {
  readonly line: CommandLine;
  /** Absolute path. */
  readonly directory: string;
  /** Stands before each line of its output, so that none of them begins a line of the log. */
  readonly label: string;
}

/** Runs a line to its end, or until its time is over. Undefined when the run was cancelled. */
export async function runLine(
  { line, directory, label }: LineRun,
  { host, variables, clock, log, signal, redact }: LineContext,
): Promise<LineEnd | undefined> {
  const startedAt = clock.now();
  const output = new LastLines();
  const onLine = (text: string): void => {
    const shown = redactLine(withoutColours(text), redact);
    output.push(shown);
    log.info(`${label} | ${shorten(shown, LOGGED_BYTES)}`);
  };
  const end = (how: Pick<LineEnd, 'exitCode' | 'error'>): LineEnd => ({
    ...how,
    output: String(output),
    ms: clock.now() - startedAt,
  });
  log.info(`${label}: ${redact(describeLine(line))}`);
  try {
    const env = { ...(await host.readVariables()), ...variables, ...line.env };
    const { run, timeoutMs } = line;
    const { exitCode } = await host.run({
      line: run,
      stopAtError: true,
      cwd: directory,
      env,
      timeoutMs,
      signal,
      onLine,
    });
    return signal.aborted ? undefined : end({ exitCode });
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!(error instanceof MayflyError)) throw error;
    return end({ error: redact(error.message) });
  }
}
