import { openIdentityTokens } from '../action/identity-token.js';
import { actionLog } from '../action/log.js';
import { MayflyError } from '../core/errors.js';
import type { RunEnd } from '../operations/run-end.js';
import type { Step } from './action-step.js';
import { performReap } from './perform-reap.js';
import { computeEndpoint, resolveWorkingDirectory } from './place.js';
import { publishPlan, publishReap } from './publish-reap.js';

/** A reap as a step of a workflow. */
export async function reapFromAction(step: Step): Promise<RunEnd['outcome']> {
  const { env, inputs, run, forge, signal, phase } = step;
  const end = await performReap({
    dryRun: parseFlag(inputs.dryRun),
    only: parseNames(inputs.environments),
    onPlan: publishPlan,
    onEnvironment: (environment, place) =>
      phase.update({
        verb: 'destroy',
        environment: environment?.name,
        pullNumber: environment?.pullNumber,
        headSha: environment?.headSha,
        place,
      }),
    scope: run.repository,
    run: run.run,
    forge,
    signal,
    env,
    log: actionLog,
    root: run.workspace,
    workingDirectory: resolveWorkingDirectory(run.workspace, inputs.workingDirectory),
    configFile: inputs.config,
    endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
    roleToAssume: inputs.roleToAssume,
    fetchIdentityToken: openIdentityTokens(env),
    terraformVersion: inputs.terraformVersion,
    tempDirectory: run.tempDirectory,
    toolCache: run.toolCache,
    watch: (program) => phase.addProgram(program),
  });
  await publishReap(end, run.tempDirectory);
  return end.outcome;
}

/** YAML 1.2's core schema, as @actions/core reads booleans. */
function parseFlag(text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new MayflyError(`dry-run must be true or false, not ${JSON.stringify(text.slice(0, 40))}`, {
    kind: 'input',
    hint: 'Write dry-run: true to stop at the plan.',
  });
}

function parseNames(text: string | undefined): ReadonlySet<string> | undefined {
  const names = text?.split(/\s+/).filter((name) => name !== '') ?? [];
  return names.length === 0 ? undefined : new Set(names);
}
