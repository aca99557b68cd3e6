import { readRunContext } from '../action/event.js';
import { openIdentityTokens } from '../action/identity-token.js';
import { readInputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import { parseTrigger } from '../core/event/parse-trigger.js';
import type { Trigger } from '../core/event/trigger.js';
import type { StatePlace } from '../core/report/comment/place.js';
import type { RunEnd } from '../operations/run-end.js';
import type { RunningProgram } from '../ports.js';
import type { ActionRequest, Step } from './action-step.js';
import { endRefused, endSkipped } from './bare-ends.js';
import { openForge } from './open-forge.js';
import { performVerb } from './perform-verb.js';
import { PhaseKeeper } from './phase-keeper.js';
import { computeEndpoint, resolveWorkingDirectory } from './place.js';
import { publish } from './publish.js';
import type { Identity } from './verb-request.js';

type VerbTrigger = Extract<Trigger, { kind: 'verb' }>;
type OrderTrigger = Extract<Trigger, { kind: 'order' }>;

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
    extendBy: inputs.extendBy ?? '',
  });
  if (trigger.kind === 'reap') return (await import('./action-reap.js')).reapFromAction(step);
  return conclude(step, ENDS[trigger.kind](step, trigger as never));
}

async function conclude({ run }: Step, ending: Promise<RunEnd>): Promise<RunEnd['outcome']> {
  const { report, outcome } = await ending;
  await publish({ report, directory: run.tempDirectory });
  return outcome;
}

/** How each kind of trigger that is about one pull request is followed. */
const ENDS: {
  readonly [Kind in Exclude<Trigger['kind'], 'reap'>]: (
    step: Step,
    trigger: Extract<Trigger, { kind: Kind }>,
  ) => Promise<RunEnd>;
} = {
  skip: endSkipped,
  verb: act,
  order: obey,
  comment: async (step, trigger) => {
    const { answerComment } = await import('./answer-comment.js');
    return answerComment(step, trigger, {
      perform: (verb, { asked, headSha, forge }) =>
        performVerb({
          ...collect(step),
          ...collectVerb(step, { verb, pullNumber: trigger.pullNumber }),
          forge,
          asked,
          headSha,
          forced: verb === 'destroy',
          foreignCheckout: true,
        }),
      obey: (order, { headSha }) =>
        giveOrder(
          step,
          { kind: 'order', order, pullNumber: trigger.pullNumber, by: trigger.author.login },
          headSha,
        ),
    });
  },
};

function act(step: Step, { verb, pullNumber, forced, event, label }: VerbTrigger): Promise<RunEnd> {
  return performVerb({
    ...collect(step),
    ...collectVerb(step, { verb, pullNumber }),
    headSha: event?.headSha,
    baseSha: event?.baseSha,
    baseRef: event?.baseRef,
    forced,
    label,
    foreignCheckout: step.run.eventName !== 'pull_request',
  });
}

async function obey(step: Step, trigger: OrderTrigger): Promise<RunEnd> {
  const { pullNumber, label } = trigger;
  const end = await giveOrder(step, trigger, undefined);
  // Also after a failure: it asks again when it is set again.
  const warnings = label === undefined ? [] : ((await step.forge?.removeLabel(pullNumber, label)) ?? []);
  for (const warning of warnings) step.log.warn(warning);
  return { ...end, report: { ...end.report, warnings: [...end.report.warnings, ...warnings] } };
}

async function giveOrder(
  step: Step,
  { order, pullNumber, by }: OrderTrigger,
  headSha: string | undefined,
): Promise<RunEnd> {
  const { performOrder } = await import('./perform-order.js');
  const head = headSha ?? (await step.forge?.fetchPullRequest(pullNumber))?.headSha;
  return performOrder({ ...collect(step), order, pullNumber, by, headSha: head });
}

/** What everything that is asked for is done with. */
function collect({ env, inputs, run, forge }: Step) {
  return {
    repository: run.repository,
    scope: run.repository,
    run: run.run,
    forge,
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
  };
}

/** What works on the environment besides is kept an eye on, for the post step. */
function collectVerb(
  { signal, phase }: Step,
  { verb, pullNumber }: Pick<VerbTrigger, 'verb' | 'pullNumber'>,
) {
  return {
    verb,
    pullNumber,
    signal,
    watch: (program: RunningProgram) => phase.addProgram(program),
    onPlace: (place: StatePlace) => phase.update({ place }),
    onConcluded: () => phase.update({ status: 'finished' }),
    onEnvironment: ({ name, headSha }: Identity) =>
      phase.update({ verb, environment: name, pullNumber, headSha }),
  };
}
