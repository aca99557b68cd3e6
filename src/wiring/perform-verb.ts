import type { Config, ConfigProblem } from '../core/config/config.js';
import { salvageConfig } from '../core/config/salvage.js';
import { computeEnvironmentName } from '../core/environment/name.js';
import { MayflyError } from '../core/errors.js';
import type { Verb } from '../core/event/trigger.js';
import { computeBareReport, explainProblems, toDiagnostic } from '../core/report/bare-report.js';
import type { Report, RunReference } from '../core/report/report.js';
import type { Context, EnvironmentIdentity } from '../operations/context.js';
import type { RunEnd } from '../operations/run-end.js';
import type { Forge } from '../ports.js';
import { announceAlone } from './announce-alone.js';
import { type LoadedConfig, loadConfig, parseConfigText } from './load-config.js';
import { openWorld } from './open-world.js';
import { computeRegion } from './place.js';
import { runVerb } from './run-verb.js';
import type { WorldRequest } from './world-request.js';

/** A verb to perform, whoever asks for it. */
export interface VerbRequest
  extends Pick<
    WorldRequest,
    | 'env'
    | 'log'
    | 'endpoint'
    | 'roleToAssume'
    | 'fetchIdentityToken'
    | 'terraformVersion'
    | 'scope'
    | 'workingDirectory'
    | 'tempDirectory'
    | 'toolCache'
    | 'watch'
  > {
  readonly verb: Verb;
  readonly pullNumber: number;
  /** Undefined where the event names none: then the live pull request's. */
  readonly headSha: string | undefined;
  /** Where the pull request is going; undefined where the event names none. */
  readonly baseSha?: string | undefined;
  readonly forced: boolean;
  /** `owner/name`; undefined outside a repository. */
  readonly repository: string | undefined;
  readonly run: RunReference | undefined;
  readonly forge: Forge | undefined;
  readonly signal: AbortSignal;
  /** Absolute path that file names in messages are relative to. */
  readonly root: string;
  /** The configuration file as named by the user. */
  readonly configFile: string | undefined;
  /** Told as soon as the environment is known. */
  readonly onEnvironment: (environment: Identity) => void;
  /** Told when record and pull request hold the run's end: there is nothing to make up for any more. */
  readonly onConcluded: () => void;
}

/** Name and commit, before anything outside is asked. */
export type Identity = Pick<EnvironmentIdentity, 'name' | 'pullNumber' | 'headSha'>;

/** Configuration, world, verb: always ends in a report, and tells the pull request of a failure before the verb. */
export async function performVerb(request: VerbRequest): Promise<RunEnd> {
  const loaded = await loadConfigFor(request);
  const config = loaded.ok ? loaded.config : await recallName(request, loaded);
  const problems = loaded.ok ? [] : loaded.problems;
  const identity = computeIdentity(request, config);
  request.onEnvironment(identity);
  try {
    if (problems.length > 0 && request.verb !== 'destroy')
      return await failConfig(request, { config, identity, problems });
    return await performInWorld(request, { config, identity });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const report = describeFailure(request, identity, {
      reason: error.message,
      nextStep: error.hint,
      diagnostics: error.diagnostics,
    });
    await announceAlone({ forge: request.forge, report, mode: config.comment.mode, log: request.log });
    return { report, outcome: error.kind };
  }
}

/** Destroy goes by the pull request's last commit on GitHub where the job has no checkout. */
async function loadConfigFor(request: VerbRequest): Promise<LoadedConfig> {
  const { workingDirectory, root, configFile, verb, forge, headSha, log } = request;
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok || verb !== 'destroy') return loaded;
  log.info(
    `Destroying without a good configuration (${explainProblems(loaded.problems)}): bundle and state are enough.`,
  );
  if (!loaded.missing || headSha === undefined) return loaded;
  const text = await forge?.fetchFile(loaded.file, headSha);
  return text === undefined ? loaded : parseConfigText(text, loaded.file);
}

/** A configuration that lost its name still speaks of the environment that the base branch's configuration names. */
async function recallName(
  { forge, baseSha }: VerbRequest,
  { salvaged, file }: Extract<LoadedConfig, { ok: false }>,
): Promise<Config> {
  if (salvaged.name !== undefined || baseSha === undefined) return salvaged;
  const { name } = salvageConfig(await forge?.fetchFile(file, baseSha));
  return name === undefined ? salvaged : { ...salvaged, name };
}

function computeIdentity({ pullNumber, headSha, scope }: VerbRequest, { name }: Config): Identity {
  return {
    name: computeEnvironmentName({ name, repository: scope, pullNumber }),
    pullNumber,
    headSha,
  };
}

interface Loaded {
  readonly config: Config;
  readonly identity: Identity;
  /** Only destroy goes on with problems. */
  readonly problems: readonly ConfigProblem[];
}

async function failConfig(request: VerbRequest, { config, identity, problems }: Loaded): Promise<RunEnd> {
  const [only] = problems.length === 1 ? problems : [];
  const report = describeFailure(request, identity, {
    reason: explainProblems(problems),
    ...(only !== undefined && only.line === undefined
      ? { nextStep: only.hint }
      : { nextStep: 'Mend the configuration and push.', diagnostics: problems.map(toDiagnostic) }),
  });
  await announceAlone({ forge: request.forge, report, mode: config.comment.mode, log: request.log });
  return { report, outcome: 'input' };
}

type Failure = Pick<Parameters<typeof computeBareReport>[0], 'reason' | 'nextStep' | 'diagnostics'>;

function describeFailure(request: VerbRequest, identity: Identity, failure: Failure): Report {
  const { verb, repository, run } = request;
  const { name, pullNumber, headSha } = identity;
  const at = new Date().toISOString();
  return computeBareReport({
    environment: name,
    pullNumber,
    headSha,
    repository,
    verb,
    run,
    at,
    status: 'failed',
    ...failure,
  });
}

async function performInWorld(
  request: VerbRequest,
  { config, identity }: Omit<Loaded, 'problems'>,
): Promise<RunEnd> {
  const region = computeRegion(config.region, request.env);
  const world = await openWorld({ ...request, config, region });
  try {
    const headSha = identity.headSha ?? (await fetchHeadSha(request));
    const { repository, forced, run, workingDirectory, signal, log, forge } = request;
    const environment = { ...identity, headSha, repository, region };
    const context: Context = {
      ...world,
      environment,
      config,
      forced,
      run,
      workingDirectory,
      signal,
      log,
      forge,
    };
    const end = await runVerb(
      request.verb,
      request.verb === 'destroy' ? await findEnvironment(context) : context,
    );
    request.onConcluded();
    return end;
  } finally {
    await world.close();
  }
}

async function fetchHeadSha({ forge, pullNumber }: VerbRequest): Promise<string | undefined> {
  return (await forge?.fetchPullRequest(pullNumber))?.headSha;
}

/** Renamed in the configuration, or the configuration is gone: the records say which one is the pull request's. */
async function findEnvironment(context: Context): Promise<Context> {
  const { environment, store } = context;
  if ((await store.prepare({ create: false })) === 'absent') return context;
  if ((await store.readRecord(environment.name)) !== undefined) return context;
  const records = await store.listRecords();
  const [own, ...others] = records.filter(({ record }) => record.pullNumber === environment.pullNumber);
  if (own === undefined || others.length > 0) return context;
  return { ...context, environment: { ...environment, name: own.record.environment } };
}
