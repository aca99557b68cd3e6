import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunContext } from '../action/event.js';
import { openIdentityTokens } from '../action/identity-token.js';
import type { Inputs } from '../action/inputs.js';
import { actionLog } from '../action/log.js';
import type { Phase } from '../action/phase.js';
import { systemClock } from '../adapters/clock/system-clock.js';
import { createTempFolders } from '../adapters/folders/temp-folders.js';
import { UNSAVED_STATE } from '../adapters/terraform/unsaved-state.js';
import { MayflyError } from '../core/errors.js';
import type { StatePlace } from '../core/report/comment/place.js';
import { finishKilledRun, type KilledEnd } from '../operations/finish-killed-run.js';
import { openAws } from './open-aws.js';
import type { OutlivedEnd } from './outlived-programs.js';
import { computeEndpoint, resolveWorkingDirectory } from './place.js';

export interface ClearUp {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputs: Inputs;
  readonly run: RunContext;
  readonly phase: Phase;
  readonly end: OutlivedEnd;
  readonly place: StatePlace;
  readonly verb: 'deploy' | 'destroy';
  readonly reason: string;
}

/** A minute is left for it of the five that the runner gives a cancelled job. */
const LIMIT_MS = 60_000;

/** Opens the killed run's world again and does what it could not. Throws MayflyError when that takes too long. */
export async function clearUpKilledRun(request: ClearUp): Promise<KilledEnd> {
  const controller = new AbortController();
  const limit = wait(LIMIT_MS, undefined, { signal: controller.signal }).then(() => {
    throw new MayflyError(`it did not end within ${LIMIT_MS / 1000} s`, { kind: 'outside' });
  });
  limit.catch(() => {});
  try {
    return await Promise.race([clearUp(request), limit]);
  } finally {
    controller.abort();
  }
}

async function clearUp(request: ClearUp): Promise<KilledEnd> {
  const { env, inputs, run, end, place, verb, reason } = request;
  const aws = await openAws({
    env,
    log: actionLog,
    region: place.region,
    endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
    roleToAssume: inputs.roleToAssume,
    fetchIdentityToken: openIdentityTokens(env),
    scope: run.repository,
    workingDirectory: resolveWorkingDirectory(run.workspace, inputs.workingDirectory),
    config: { state: place.state },
  });
  try {
    const saved = await saveUnsaved(request, aws.findCredentials);
    return await finishKilledRun({
      store: aws.store,
      clock: systemClock,
      log: actionLog,
      environment: place.environment,
      run: run.run,
      verb,
      reason: saved ? `${reason}; what Terraform could not save is saved now` : reason,
      ended: end.running.length === 0,
      orderly: end.orderly || saved,
    });
  } finally {
    aws.close();
  }
}

/** Saves what killed or interrupted Terraforms could not; false where there is nothing, or not all could be saved. */
async function saveUnsaved(
  { env, inputs, run, phase, place }: ClearUp,
  findCredentials: Awaited<ReturnType<typeof openAws>>['findCredentials'],
): Promise<boolean> {
  const directories = await findUnsaved(phase);
  if (directories.length === 0) return false;
  const folders = await createTempFolders(run.tempDirectory);
  try {
    const { openTerraform } = await import('./open-terraform.js');
    const terraform = await openTerraform({
      env,
      log: actionLog,
      region: place.region,
      endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
      terraformVersion: inputs.terraformVersion,
      tempDirectory: run.tempDirectory,
      toolCache: run.toolCache,
      credentials: await findCredentials(),
      folder: await folders.make('terraform'),
    });
    const { signal } = new AbortController();
    const results = await Promise.all(
      directories.map((directory) => terraform.saveUnsaved({ directory, signal })),
    );
    for (const { summary, detail } of results.flat()) actionLog.info(`${summary}. ${detail}`);
    return results.flat().every(({ severity }) => severity !== 'error');
  } finally {
    await folders.remove();
  }
}

async function findUnsaved({ programs }: Phase): Promise<readonly string[]> {
  const directories = [...new Set(programs.map(({ directory }) => directory))];
  const found = await Promise.all(directories.map((directory) => isThere(join(directory, UNSAVED_STATE))));
  return directories.filter((_, index) => found[index]);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
