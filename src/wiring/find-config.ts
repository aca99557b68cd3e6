import { NO_HOOKS } from '../core/commands/command.js';
import type { Config, ConfigProblem } from '../core/config/config.js';
import { salvageConfig } from '../core/config/salvage.js';
import type { OrderName } from '../core/event/order.js';
import type { Verb } from '../core/event/trigger.js';
import { explainProblems } from '../core/report/bare-report.js';
import type { StatePlace } from '../core/report/comment/place.js';
import { pickPlace } from '../core/report/comment/told.js';
import { type LoadedConfig, loadConfig, parseConfigText } from './load-config.js';
import type { VerbRequest } from './verb-request.js';

type ConfigQuestion = Pick<
  VerbRequest,
  'pullNumber' | 'headSha' | 'baseSha' | 'workingDirectory' | 'root' | 'configFile' | 'forge' | 'log'
> & { readonly verb: Verb | OrderName };

/** Verbs that need the code and how to judge it; the others go on with what is left of a configuration. */
const NEEDS_ALL: ReadonlySet<Verb | OrderName> = new Set(['deploy', 'plan', 'check']);

export interface FoundConfig {
  /** With problems: what of it is still good. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** The environment's name is known for certain. */
  readonly named: boolean;
  /** The configuration file, relative to the root where it is inside. */
  readonly file: string;
}

/** The configuration that a verb goes by, from the checkout or from GitHub. */
export async function findConfig(request: ConfigQuestion): Promise<FoundConfig> {
  const loaded = await loadConfigFor(request);
  const { file } = loaded;
  const { forge, verb, pullNumber } = request;
  if (loaded.ok) return { config: loaded.config, problems: [], named: true, file };
  const config = await recallName(request, loaded);
  const place = !NEEDS_ALL.has(verb) ? pickPlace((await forge?.fetchTold(pullNumber)) ?? []) : undefined;
  const recalled = recallPlace({ salvaged: config, place, pullNumber });
  return { config: recalled, problems: loaded.problems, named: loaded.named || recalled !== config, file };
}

interface KnownPlace {
  readonly salvaged: Config;
  readonly place: StatePlace | undefined;
  readonly pullNumber: number;
}

/** What was applied counts more than what is left of a configuration: the comment says where that is kept. */
function recallPlace({ salvaged, place, pullNumber }: KnownPlace): Config {
  const suffix = `-pr-${pullNumber}`;
  if (place === undefined || !place.environment.endsWith(suffix)) return salvaged;
  const { region, state, environment } = place;
  return { ...salvaged, name: environment.slice(0, -suffix.length), region, state };
}

/** What needs no code goes by the pull request's last commit on GitHub where the job has no checkout. */
async function loadConfigFor(request: ConfigQuestion): Promise<LoadedConfig> {
  const { workingDirectory, root, configFile, verb, forge, headSha, log } = request;
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok || NEEDS_ALL.has(verb)) return loaded;
  log.info(
    `There is no good configuration here (${explainProblems(loaded.problems)}); ${verb} does without one.`,
  );
  if (!loaded.missing || headSha === undefined) return loaded;
  const text = await forge?.fetchFile(loaded.file, headSha);
  return text === undefined ? loaded : withoutHooks(parseConfigText(text, loaded.file));
}

/** Without a checkout there is no code that they could run. */
const withoutHooks = (loaded: LoadedConfig): LoadedConfig =>
  loaded.ok ? { ...loaded, config: { ...loaded.config, hooks: NO_HOOKS } } : loaded;

/** A configuration that lost its name still speaks of the environment that the base branch's configuration names. */
async function recallName(
  { forge, baseSha }: ConfigQuestion,
  { salvaged, file }: Extract<LoadedConfig, { ok: false }>,
): Promise<Config> {
  if (salvaged.name !== undefined || baseSha === undefined) return salvaged;
  const { name } = salvageConfig(await forge?.fetchFile(file, baseSha));
  return name === undefined ? salvaged : { ...salvaged, name };
}
