import { EventEmitter, once } from 'node:events';
import { delimiter, join } from 'node:path';
import { type ActionFile, readActionFile } from './action-file.js';
import { computeGitHubEnvironment } from './github-environment.js';
import { computeInputs } from './inputs.js';
import { Masker } from './masker.js';
import { killOrphans } from './orphans.js';
import { evaluatePostCondition } from './post-condition.js';
import { runStep, SKIPPED_STEP, type StepOptions } from './step.js';
import { RUNNER_CANCEL_TIMES } from './step-process.js';
import type { ActionOptions, ActionRun, RunningAction, StepName, StepRun } from './types.js';
import { createWorkplace, type Workplace } from './workplace.js';

export type * from './types.js';

const MAIN_TIMEOUT_MS = 10 * 60_000;
const POST_TIMEOUT_MS = 5 * 60_000;
const DEFAULT_TOKEN = 'ghs_harness0000000000000000000000000000';

/** Starts an action as GitHub's runner does: main, then post with what main saved, then the job's end. */
export function runAction(options: ActionOptions): RunningAction {
  const cancel = new AbortController();
  const loss = new AbortController();
  const ended = new EventEmitter();
  const main = once(ended, 'main').then(([step]) => step as StepRun);
  const ends: Ends = {
    cancelled: cancel.signal,
    lost: loss.signal,
    onMain: (step) => void ended.emit('main', step),
  };
  const finished = runJob(options, ends);
  finished.catch((error: unknown) => ended.emit('error', error));
  main.catch(() => {});
  return { finished, main, cancel: () => cancel.abort(), lose: () => loss.abort() };
}

interface Ends {
  readonly cancelled: AbortSignal;
  readonly lost: AbortSignal;
  readonly onMain: (main: StepRun) => void;
}

async function runJob(options: ActionOptions, { cancelled, lost, onMain }: Ends): Promise<ActionRun> {
  const action = await readActionFile(options.actionDirectory);
  const place = await createWorkplace(options);
  const masker = new Masker();
  for (const secret of [options.token ?? DEFAULT_TOKEN, ...(options.secrets ?? [])]) masker.add(secret);
  const job: Job = { options, action, place, masker };
  const killAll = (): void => void killOrphans(place.trackingId);
  if (lost.aborted) killAll();
  else lost.addEventListener('abort', killAll, { once: true });
  try {
    const main = await runMain(job, cancelled);
    onMain(main);
    const script = lost.aborted ? undefined : action.post;
    const post = script === undefined ? undefined : await runPost({ job, main, script });
    const dropped = Object.keys(main.outputs).filter((name) => holdsSecret(main.outputs[name] ?? '', masker));
    return {
      ...main,
      ...(post === undefined ? {} : { post }),
      jobOutputs: Object.fromEntries(
        Object.entries(main.outputs).filter(([name]) => !dropped.includes(name)),
      ),
      droppedOutputs: dropped,
      masks: masker.values,
      orphans: await killOrphans(place.trackingId),
      root: place.root,
      temp: place.temp,
      dispose: place.dispose,
    };
  } catch (error) {
    await killOrphans(place.trackingId);
    await place.dispose();
    throw error;
  } finally {
    lost.removeEventListener('abort', killAll);
  }
}

interface Job {
  readonly options: ActionOptions;
  readonly action: ActionFile;
  readonly place: Workplace;
  readonly masker: Masker;
}

function runMain(job: Job, signal: AbortSignal): Promise<StepRun> {
  const { options, action } = job;
  const timeoutMs = options.timeoutMs ?? MAIN_TIMEOUT_MS;
  return runStep({
    ...commonStep(job, 'main'),
    script: join(options.actionDirectory, action.main),
    timeoutMs,
    signal,
  });
}

/** After a cancel post has a token of its own and gets no signal (Runner.Worker/ExecutionContext.cs:436). */
async function runPost(request: { job: Job; main: StepRun; script: string }): Promise<StepRun> {
  const { job, main, script } = request;
  if (!evaluatePostCondition(job.action.postIf, main.outcome)) return SKIPPED_STEP;
  const common = commonStep(job, 'post');
  const saved = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const path = [...main.path]
    .reverse()
    .concat(common.env.PATH ?? '')
    .join(delimiter);
  return runStep({
    ...common,
    script: join(job.options.actionDirectory, script),
    env: { ...common.env, ...main.env, ...Object.fromEntries(saved), PATH: path },
    timeoutMs: job.options.postTimeoutMs ?? POST_TIMEOUT_MS,
    signal: new AbortController().signal,
  });
}

type CommonStep = Omit<StepOptions, 'script' | 'timeoutMs' | 'signal'>;

function commonStep({ options, action, place, masker }: Job, name: StepName): CommonStep {
  const inputs = computeInputs({
    declared: action.inputs,
    given: options.inputs ?? {},
    token: options.token ?? DEFAULT_TOKEN,
  });
  const unexpected = `Unexpected input(s) '${inputs.unexpected.join("', '")}', valid inputs are ['${Object.keys(action.inputs).join("', '")}']`;
  return {
    name,
    node: options.node,
    workspace: options.workspace,
    commandFolder: place.commandFolder,
    cancelTimes: options.cancelTimes ?? RUNNER_CANCEL_TIMES,
    masker,
    debug: options.debug ?? false,
    warnings: inputs.unexpected.length > 0 ? [unexpected] : [],
    onLine: (line) => options.onLine?.(line, name),
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...options.env,
      ...inputs.env,
      ...githubEnvironment(options, place),
      ...options.github,
    },
  };
}

function githubEnvironment(options: ActionOptions, place: Workplace): Record<string, string> {
  return computeGitHubEnvironment({
    ...place,
    event: options.event,
    repository: options.repository,
    workspace: options.workspace,
    actionDirectory: options.actionDirectory,
    apiUrl: options.apiUrl ?? 'https://api.github.com',
    serverUrl: options.serverUrl ?? 'https://github.com',
  });
}

/** Such an output never reaches another job (Runner.Worker/JobExtension.cs: "Skip output … since it may contain secret"). */
function holdsSecret(value: string, masker: Masker): boolean {
  return masker.mask(value) !== value;
}
