import { fillInCommands } from '../core/commands/fill-in.js';
import { fillInChecks } from '../core/smoke/fill-in-checks.js';
import { createTargets } from '../core/smoke/targets/targets.js';
import { plural } from '../core/text/plural.js';
import { openEnvironmentLogs } from './checks/environment-logs.js';
import { openCommandLines } from './command-lines.js';
import type { Context } from './context.js';
import type { Journal, Standing } from './journal.js';
import { refuseUnsetOutputs } from './missing-outputs.js';
import { noteEvidence } from './note-evidence.js';
import { probeEndpoints } from './probe-endpoints.js';
import { type CommandRuns, runChecks } from './run-checks.js';
import { settleAll } from './settle.js';

interface CheckRequest {
  readonly context: Context;
  readonly journal: Journal;
}

/**
 * Runs checks and commands against the environment and looks at its live endpoints; a standing when a check failed that is
 * not optional. What policy has against the endpoints is among the findings.
 */
export async function checkEnvironment(request: CheckRequest): Promise<Standing | undefined> {
  const smoke = runSmoke(request);
  await settleAll<unknown>([smoke, probeEndpoints({ ...request, smoke })]);
  return smoke;
}

async function runSmoke({ context, journal }: CheckRequest): Promise<Standing | undefined> {
  const { config, environment, checkPorts: ports, clock, log, signal } = context;
  const { smoke, commands } = config.checks;
  if (smoke.length + commands.length === 0) return undefined;
  const values = {
    outputs: journal.outputValues,
    environment: environment.name,
    pullNumber: environment.pullNumber,
    headSha: environment.headSha,
  };
  refuseUnsetOutputs(config, values.outputs);
  const checks = fillInChecks(smoke, values);
  let failedAt: number | undefined;
  const runs = commands.length === 0 ? undefined : await openCommandRuns({ context, journal });
  journal.checks = await journal.step(runs === undefined ? 'smoke' : 'checks', () =>
    runChecks({
      checks,
      commands: runs,
      ports,
      targets: createTargets({ allowHosts: config.checks.allowHosts, outputs: values.outputs }),
      logs: openEnvironmentLogs(context),
      clock,
      log,
      signal,
      concurrency: config.checks.concurrency,
      failFast: config.checks.failFast,
      redact: (text) => journal.redact(text),
      since: journal.since,
      onFailure: () => {
        failedAt = clock.now();
      },
    }),
  );
  if (failedAt !== undefined) await noteEvidence({ context, journal, at: failedAt });
  const failed = journal.checks.filter(({ result, optional }) => result === 'failed' && !optional);
  const [first] = failed;
  if (first === undefined) return undefined;
  const others = failed.length - 1;
  const more = others > 0 ? `; ${plural(others, 'more check')} failed` : '';
  return {
    status: 'failed',
    reason: `${first.kind === 'command' ? 'command' : 'smoke check'} "${first.name}" failed: ${first.message}${more}`,
    nextStep: 'The environment is up; look at it and mend the code.',
  };
}

async function openCommandRuns({ context, journal }: CheckRequest): Promise<CommandRuns> {
  const lines = await openCommandLines(context, journal.runOutputs);
  journal.addWarnings(lines.warnings);
  const commands = fillInCommands(context.config.checks.commands, lines.values);
  return { commands, lines: lines.context };
}
