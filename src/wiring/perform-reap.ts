import { renderConfigProblems } from '../core/config/problems.js';
import { computeNextStep, MayflyError } from '../core/errors.js';
import type { ReapReport } from '../core/reap/reap-report.js';
import type { StatePlace } from '../core/report/comment/place.js';
import { parseToolSpec } from '../core/terraform/tool-spec.js';
import { findSecrets } from '../core/text/find-secrets.js';
import { runReap } from '../operations/reap.js';
import type { ReapEnd, ReapRequest } from '../operations/reap-request.js';
import { computeHost } from './host.js';
import { loadConfig } from './load-config.js';
import { openWorld } from './open-world.js';
import { computeRegion } from './place.js';
import { refuseAll } from './refuse-all.js';
import type { Identity, VerbRequest } from './verb-request.js';

/** A reap, whoever asks for it. */
export interface PerformReap
  extends Omit<
      VerbRequest,
      | 'verb'
      | 'pullNumber'
      | 'headSha'
      | 'baseSha'
      | 'baseRef'
      | 'forced'
      | 'repository'
      | 'onEnvironment'
      | 'onConcluded'
    >,
    Pick<ReapRequest, 'dryRun' | 'only' | 'onPlan'> {
  /** Told of each environment before it is destroyed, and with nothing once its end is told. */
  readonly onEnvironment: (environment: Identity | undefined, place: StatePlace | undefined) => void;
}

/** Configuration, world, reap: what can't be done is the report's to say too. */
export async function performReap(request: PerformReap): Promise<ReapEnd> {
  try {
    return await reap(request);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const reason = `${error.message}; nothing was destroyed`;
    return {
      report: describeFailure(request, { reason, nextStep: computeNextStep(error) }),
      outcome: error.kind,
    };
  }
}

async function reap(request: PerformReap): Promise<ReapEnd> {
  const { env, log, forge, scope, run, signal, workingDirectory, dryRun, only } = request;
  if (forge === undefined) {
    throw new MayflyError('a reap asks GitHub how pull requests stand, and there is no token', {
      kind: 'input',
      hint: 'Pass the input github-token; at a terminal set GITHUB_TOKEN.',
    });
  }
  const config = await findGoodConfig(request);
  refuseAll([() => computeRegion(config.region, env), () => parseToolSpec(request.terraformVersion)]);
  const region = computeRegion(config.region, env);
  // Terraform is found when the first environment is destroyed: mostly there is none.
  const world = await openWorld({ ...request, config, region, readsOnly: true });
  try {
    const { policy: judging } = config.checks;
    const policy = { ...judging, waivers: [], extraRules: [], warnings: [] };
    return await runReap({
      base: {
        ...world,
        config,
        policy,
        rego: undefined,
        host: computeHost(env),
        secrets: findSecrets(env),
        run,
        workingDirectory,
        signal,
        log,
      },
      forge,
      repository: scope,
      region,
      dryRun,
      only,
      onPlan: request.onPlan,
      onEnvironment: (environment) =>
        request.onEnvironment(
          environment,
          environment && { environment: environment.name, region, state: config.state },
        ),
    });
  } finally {
    await world.close();
  }
}

/** Where environments are kept must be certain: in another place, every one of them would have no record. */
async function findGoodConfig({ workingDirectory, root, configFile }: PerformReap) {
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok) return loaded.config;
  throw new MayflyError(
    `the configuration does not say for certain where environments are kept:\n${renderConfigProblems(loaded.problems)}`,
    {
      kind: 'input',
      hint: 'Check the repository out before this step, and mend the configuration.',
    },
  );
}

function describeFailure(
  { scope, run }: PerformReap,
  { reason, nextStep }: { readonly reason: string; readonly nextStep: string },
): ReapReport {
  return {
    version: 1,
    verb: 'reap',
    repository: scope,
    status: 'failed',
    reason,
    nextStep,
    looked: 0,
    fine: 0,
    lines: [],
    warnings: [],
    matrix: { include: [] },
    ...(run === undefined ? {} : { run }),
    at: new Date().toISOString(),
  };
}
