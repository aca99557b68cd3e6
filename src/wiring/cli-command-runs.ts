import { systemClock } from '../adapters/clock/system-clock.js';
import type { CommandCheck } from '../core/commands/command.js';
import { fillInCommands } from '../core/commands/fill-in.js';
import { computeCommandVariables } from '../core/commands/variables.js';
import type { InterpolationValues } from '../core/config/interpolation.js';
import { findUrl } from '../core/report/find-url.js';
import type { Redactor } from '../core/text/redact.js';
import type { CommandRuns } from '../operations/run-checks.js';
import type { CliCommand } from './cli-command.js';
import { openCommands } from './open-commands.js';

export interface CommandRunsOptions {
  readonly commands: readonly CommandCheck[];
  readonly facts: InterpolationValues;
  /** Values of sensitive outputs. */
  readonly secrets: readonly string[];
  readonly redact: Redactor;
}

/** Commands get the AWS of whoever calls, untouched. */
export function openCommandRuns(
  { env, log, workingDirectory }: CliCommand,
  { commands, facts, secrets, redact }: CommandRunsOptions,
): CommandRuns {
  const open = Object.entries(facts.outputs).filter(([, value]) => !secrets.includes(String(value)));
  const url = findUrl(open.map(([name, value]) => ({ name, sensitive: false, value })));
  const { variables, warnings } = computeCommandVariables({ ...facts, url });
  for (const warning of warnings) log.warn(warning);
  const host = openCommands({
    env,
    root: workingDirectory,
    workingDirectory,
    findAws: async () => undefined,
  });
  return {
    commands: fillInCommands(commands, facts),
    lines: { host, variables, clock: systemClock, log, redact },
  };
}
