import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../adapters/clock/system-clock.js';
import { interrupt, isRunning } from '../adapters/process/survivors.js';
import { parseUiLine } from '../core/terraform/ui-message.js';
import { formatDuration } from '../core/text/duration.js';
import type { Log, RunningProgram } from '../ports.js';

/** The runner gives a cancelled job five minutes; the rest is for what they left, and for telling the pull request. */
const LIMIT_MS = 3.5 * 60_000;
const LOOK_MS = 500;
const PROGRESS_MS = 15_000;

export interface Outlived {
  readonly programs: readonly RunningProgram[];
  /** They were asked to end already; Terraform takes a second interrupt as the order to drop everything. */
  readonly interrupted: boolean;
  readonly log: Log;
}

/** How programs that outlived their run ended. */
export interface OutlivedEnd {
  /** Those that still run after the limit. */
  readonly running: readonly RunningProgram[];
  /** Changes that they made, or that the run saw before it was killed. */
  readonly changes: number;
  /** Every one of them came to its own end: its state is saved and its lock released. */
  readonly orderly: boolean;
}

/** Asks what outlived a killed run to end, waits until it has saved its state, and says what came of it. */
export async function waitForOutlived({ programs, interrupted, log }: Outlived): Promise<OutlivedEnd> {
  const found = await keepRunning(programs);
  for (const program of found) {
    log.info(`terraform ${program.command} outlived the run (process ${program.pid}); waiting until it ends`);
    if (!interrupted) interrupt(program);
  }
  const running = await wait(found, log);
  const ends = await Promise.all(programs.map(readEnd));
  return {
    running,
    changes: ends.reduce((sum, { changes }) => sum + changes, 0),
    orderly: running.length === 0 && ends.every(({ orderly }) => orderly),
  };
}

async function wait(programs: readonly RunningProgram[], log: Log): Promise<readonly RunningProgram[]> {
  const start = systemClock.now();
  let left = programs;
  for (let said = start; left.length > 0 && systemClock.now() - start < LIMIT_MS; ) {
    await systemClock.sleep(LOOK_MS);
    left = await keepRunning(left);
    if (left.length === 0 || systemClock.now() - said < PROGRESS_MS) continue;
    said = systemClock.now();
    log.info(
      `terraform ${left.map(({ command }) => command).join(', ')} still runs after ${formatDuration(said - start)}`,
    );
  }
  return left;
}

async function keepRunning(programs: readonly RunningProgram[]): Promise<readonly RunningProgram[]> {
  const alive = await Promise.all(programs.map(isRunning));
  return programs.filter((_, index) => alive[index]);
}

/** The kinds of line that Terraform ends with; one that is killed stops at another. */
const LAST_WORDS = /"type":"(?:change_summary|outputs|diagnostic)"/;

async function readEnd({ output, directory }: RunningProgram) {
  const text = await readFile(output, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const events = lines.map(parseUiLine).filter((message) => message?.kind === 'event');
  const changes = events.filter(({ event }) => event.type === 'completed').length;
  // https://developer.hashicorp.com/terraform/cli/state/recover: what could not be saved where it belongs.
  const unsaved = await stat(join(directory, 'errored.tfstate')).catch(() => undefined);
  return { changes, orderly: unsaved === undefined && LAST_WORDS.test(lines.at(-1) ?? '') };
}
