import type { Credentials } from '../adapters/aws/credentials.js';
import type { Config, ConfigProblem } from '../core/config/config.js';
import { decideFence } from '../core/environment/fence.js';
import { computeEnvironmentName } from '../core/environment/name.js';
import { computeNextStep, MayflyError } from '../core/errors.js';
import {
  type BareReportFacts,
  computeBareReport,
  explainProblems,
  toDiagnostic,
} from '../core/report/bare-report.js';
import type { Report } from '../core/report/report.js';
import { parseToolSpec } from '../core/terraform/tool-spec.js';
import { findSecrets } from '../core/text/find-secrets.js';
import type { Context } from '../operations/context.js';
import { refuseProblems } from '../operations/missing-outputs.js';
import type { RunEnd } from '../operations/run-end.js';
import { announceAlone } from './announce-alone.js';
import { findCheckMistakes } from './check-mistakes.js';
import { hideCheckSecrets } from './check-variables.js';
import { readCheckoutCommit } from './checkout-commit.js';
import { findConfig } from './find-config.js';
import { findEnvironment } from './find-environment.js';
import { findOptOut } from './find-opt-out.js';
import { findPolicy } from './find-policy.js';
import { findCheckout } from './git-folder.js';
import { computeHost } from './host.js';
import { openRego } from './open-rego.js';
import { openWorld } from './open-world.js';
import { computeRegion } from './place.js';
import { refuseAll } from './refuse-all.js';
import { refuseFork } from './refuse-fork.js';
import { runVerb } from './run-verb.js';
import type { Identity, VerbRequest } from './verb-request.js';
import { verifyCheckout } from './verify-checkout.js';
import { watchAnnouncements } from './watch-announcements.js';

/** Verbs that run checks. */
const SMOKING: ReadonlySet<VerbRequest['verb']> = new Set(['deploy', 'check']);

/** Configuration, world, verb: always ends in a report, and tells the pull request of a failure before the verb. */
export async function performVerb(given: VerbRequest): Promise<RunEnd> {
  const { forge, hasAnnounced } = watchAnnouncements(given.forge);
  const request = { ...given, forge };
  const fork = await askForFork(request);
  if (fork !== undefined) return fork;
  const { config, problems, named, file } = await findConfig(request);
  let identity = computeIdentity(request, config);
  try {
    const optOut = await findOptOut(request, config);
    if (optOut !== undefined) return skip(request, identity, optOut);
    if (request.foreignCheckout === true && request.verb !== 'destroy') {
      const passed = await passBy(request, identity);
      if (passed !== undefined) return passed;
      identity = { ...identity, headSha: await confirmHead(request, identity) };
    }
    request.onEnvironment(identity);
    if (problems.length > 0 && request.verb !== 'destroy')
      return await failConfig(request, { config, identity, problems, named });
    return await performInWorld(request, { config, identity, file });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const report = describeFailure(request, identity, {
      reason: error.message,
      nextStep: computeNextStep(error),
      diagnostics: error.diagnostics,
      untouched: !hasAnnounced(),
    });
    const { log } = request;
    const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
    return { report: told, outcome: error.kind };
  }
}

/** The checkout of an event that is not about the pull request may hold the code of a fork. */
async function askForFork(request: VerbRequest): Promise<RunEnd | undefined> {
  if (request.foreignCheckout !== true) return undefined;
  const identity = { name: '', pullNumber: request.pullNumber, headSha: request.headSha };
  try {
    const reason = await refuseFork(request);
    return reason === undefined ? undefined : skip(request, identity, reason);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const failure = { reason: error.message, nextStep: computeNextStep(error), untouched: true };
    return { report: describeFailure(request, identity, failure), outcome: error.kind };
  }
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
  /** The name is known for certain. */
  readonly named: boolean;
}

/** A broken configuration of a commit that is not the head any more says nothing about the environment. */
async function failConfig(request: VerbRequest, loaded: Loaded): Promise<RunEnd> {
  const { config, identity, problems, named } = loaded;
  const passed = await passBy(request, identity);
  if (passed !== undefined) return passed;
  const [only] = problems.length === 1 ? problems : [];
  const report = describeFailure(request, identity, {
    reason: explainProblems(problems),
    untouched: true,
    ...(only !== undefined && only.line === undefined
      ? { nextStep: only.hint }
      : { nextStep: renderMend(request), diagnostics: problems.map(toDiagnostic) }),
  });
  const { forge, log } = request;
  const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
  return { report: told, outcome: 'input' };
}

function skip(request: VerbRequest, identity: Identity, reason: string): RunEnd {
  const report = describeFailure(request, identity, { reason, untouched: true });
  return { report: { ...report, status: 'skipped' }, outcome: 'good' };
}

/** The live head, which the checkout is at. Undefined where nobody can say. */
async function confirmHead(request: VerbRequest, { headSha }: Identity): Promise<string | undefined> {
  const { forge, pullNumber, workingDirectory, log } = request;
  const live = headSha ?? (await fetchHeadSha(request));
  if (forge === undefined || live === undefined) return live;
  await verifyCheckout({ forge, pullNumber, headSha: live, workingDirectory, log });
  return live;
}

const renderMend = ({ run }: VerbRequest): string =>
  `Mend the configuration and ${run === undefined ? 'try again' : 'push'}.`;

async function passBy(request: VerbRequest, identity: Identity): Promise<RunEnd | undefined> {
  const { forge, pullNumber, verb, repository, forced, headSha } = request;
  if (forge === undefined || verb === 'check') return undefined;
  // GitHub that does not answer must not hide what is wrong with the configuration.
  const asked = await forge
    .fetchPullRequest(pullNumber)
    .then((live) => ({ live }))
    .catch(() => undefined);
  if (asked === undefined) return undefined;
  const facts = {
    verb,
    pullNumber,
    repository,
    eventHeadSha: headSha,
    live: asked.live,
    recordStatus: undefined,
    forced,
  };
  const decision = decideFence(facts);
  if (decision.go) return undefined;
  const { reason, nextStep } = decision;
  const report = {
    ...describeFailure(request, identity, { reason, nextStep, untouched: true }),
    status: decision.verdict,
  };
  return { report, outcome: decision.verdict === 'failed' ? 'input' : 'good' };
}

type Failure = Pick<BareReportFacts, 'reason' | 'nextStep' | 'diagnostics' | 'untouched'>;

function describeFailure(request: VerbRequest, identity: Identity, failure: Failure): Report {
  const { verb, repository, run, asked } = request;
  const { name, pullNumber, headSha } = identity;
  const at = new Date().toISOString();
  return computeBareReport({
    environment: name,
    pullNumber,
    headSha,
    repository,
    verb,
    run,
    asked,
    at,
    status: 'failed',
    ...failure,
  });
}

async function performInWorld(
  request: VerbRequest,
  { config, identity, file }: Pick<Loaded, 'config' | 'identity'> & { readonly file: string },
): Promise<RunEnd> {
  refuseAll([() => computeRegion(config.region, request.env), () => parseToolSpec(request.terraformVersion)]);
  if (SMOKING.has(request.verb)) {
    const mistakes = await findCheckMistakes(config.checks.smoke, request);
    refuseProblems(mistakes, 'Mend the configuration; nothing was applied.');
  }
  const region = computeRegion(config.region, request.env);
  const findingPolicy = findPolicy(request, { config: config.checks.policy, file });
  // A world that can't be opened must not leave it behind as an unhandled rejection.
  findingPolicy.catch(() => {});
  request.onPlace?.({ environment: identity.name, region, state: config.state });
  const world = await openWorld({ ...request, config, region, readsOnly: request.verb === 'check' });
  try {
    const headSha =
      identity.headSha ?? (await fetchHeadSha(request)) ?? (await findOwnCommit(request, config));
    const { repository, forced, run, asked, workingDirectory, signal, log, forge } = request;
    const environment = { ...identity, headSha, repository, region };
    const secretAccessKey = world.credentials?.secretAccessKey ?? '';
    // Shorter ones are made up for emulators, and would hide ordinary words in the log.
    if (secretAccessKey.length >= SHORTEST_KEY) log.mask(secretAccessKey);
    const { policy, rego } = await findingPolicy;
    const context: Context = {
      ...world,
      policy,
      rego: await openRego(rego, { env: request.env, folders: world.folders }),
      secrets: [
        ...findSecrets(request.env),
        ...listKeys(world.credentials),
        ...hideCheckSecrets(config.checks.smoke, request),
      ],
      environment,
      config,
      forced,
      run,
      host: computeHost(request.env),
      asked,
      workingDirectory,
      signal,
      log,
      forge,
    };
    const end = await (request.verb === 'destroy'
      ? destroy(request, context)
      : runVerb(request.verb, context));
    request.onConcluded();
    return end;
  } finally {
    await world.close();
  }
}

/** A label is about the environments of one configuration; everything else ends all of the pull request. */
async function destroy(request: VerbRequest, context: Context): Promise<RunEnd> {
  if (request.label !== undefined) {
    const { runDestroyAlone } = await import('../operations/destroy.js');
    return runDestroyAlone(context);
  }
  const found = await findEnvironment(context);
  const { name, region } = found.environment;
  if (name !== context.environment.name) {
    request.onEnvironment({ ...found.environment, pullNumber: request.pullNumber });
    request.onPlace?.({ environment: name, region, state: context.config.state });
  }
  return runVerb('destroy', found);
}

async function fetchHeadSha({ forge, pullNumber }: VerbRequest): Promise<string | undefined> {
  return (await forge?.fetchPullRequest(pullNumber))?.headSha;
}

/** At a terminal, where no pull request tells; only where copies are named by it, as a checkout may hold more. */
async function findOwnCommit(
  { workingDirectory }: VerbRequest,
  { strategy }: Config,
): Promise<string | undefined> {
  const checkout = strategy === 'replace' ? await findCheckout(workingDirectory) : undefined;
  return checkout && readCheckoutCommit(checkout);
}

const SHORTEST_KEY = 16;

const listKeys = (credentials: Credentials | undefined): string[] =>
  [credentials?.secretAccessKey, credentials?.sessionToken]
    .filter((key) => key !== undefined)
    .filter((key) => key.length >= SHORTEST_KEY);
