import { readRunContext } from '../action/event.js';
import { openIdentityTokens } from '../action/identity-token.js';
import { readInputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import { parseTrigger } from '../core/event/parse-trigger.js';
import type { Trigger } from '../core/event/trigger.js';
import type { RunEnd } from '../operations/run-end.js';
import type { ActionRequest, Step } from './action-step.js';
import { endRefused, endSkipped } from './bare-ends.js';
import { openForge } from './open-forge.js';
import { performVerb } from './perform-verb.js';
import { PhaseKeeper } from './phase-keeper.js';
import { computeEndpoint, resolveWorkingDirectory } from './place.js';
import { publish } from './publish.js';

type VerbTrigger = Extract<Trigger, { kind: 'verb' }>;

/** The main step: from the event to the report. Resolves to the exit code. */
export async function runAction(request: ActionRequest): Promise<number> {
  const phase = new PhaseKeeper(request.signal);
  const inputs = readInputs();
  const run = readRunContext(request);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog,
  });
  const step: Step = { ...request, inputs, run, forge, phase, log: actionLog };
  const outcome = await perform(step).catch((error: unknown) => conclude(step, endRefused(step, error)));
  phase.update({ status: 'finished' });
  return outcome === 'good' ? 0 : 1;
}

async function perform(step: Step): Promise<RunEnd['outcome']> {
  const { inputs, run } = step;
  const trigger = parseTrigger({
    eventName: run.eventName,
    payload: run.payload,
    command: inputs.command,
    prNumberInput: inputs.pullNumber ?? '',
  });
  if (trigger.kind === 'reap') return (await import('./action-reap.js')).reapFromAction(step);
  return conclude(step, trigger.kind === 'skip' ? endSkipped(step, trigger) : act(step, trigger));
}

async function conclude({ run }: Step, ending: Promise<RunEnd>): Promise<RunEnd['outcome']> {
  const { report, outcome } = await ending;
  await publish({ report, directory: run.tempDirectory });
  return outcome;
}

function act({ env, inputs, run, forge, signal, phase }: Step, trigger: VerbTrigger): Promise<RunEnd> {
  const { verb, pullNumber, forced, event } = trigger;
  return performVerb({
    verb,
    pullNumber,
    headSha: event?.headSha,
    baseSha: event?.baseSha,
    baseRef: event?.baseRef,
    forced,
    repository: run.repository,
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
    onPlace: (place) => phase.update({ place }),
    onConcluded: () => phase.update({ status: 'finished' }),
    onEnvironment: ({ name, headSha }) => phase.update({ verb, environment: name, pullNumber, headSha }),
  });
}
