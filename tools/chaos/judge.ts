import { prefixOf, viewFiles, viewResources } from './environment-view.js';
import { readStatus } from './exchange.js';
import type { Scene, SceneRun } from './scene.js';

const GOOD = new Set(['live', 'destroyed', 'skipped', 'superseded', 'planned']);
const STUCK = /is being (?:deployed|destroyed)/;
const ACTIVE = new Set(['success', 'in_progress', 'queued', 'pending']);
/** Resources of the fixture. */
const RESOURCES = 4;

const verdictOf = ({ run }: SceneRun): string => run?.outputs.verdict || 'no verdict';

/** A run in a word, for people. */
export const describeRun = (one: SceneRun): string =>
  `${one.kind} ${verdictOf(one)}${one.run?.signal == null ? ` (exit ${one.run?.exitCode})` : ` (${one.run.signal})`}`;

/** An undisturbed run must be good and say one of these verdicts; none of them: any that is good. */
export function judgeHealthy(one: SceneRun, allowed: readonly string[]): string[] {
  const said = allowed.length === 0 || allowed.includes(verdictOf(one));
  return said && one.run?.outcome === 'success'
    ? []
    : [`an undisturbed run should be ${allowed.join(' or ')}, but is: ${describeRun(one)}`];
}

/** Verdict and exit code of any run agree. */
export function judgeExit(one: SceneRun): string[] {
  const { run } = one;
  if (run === undefined || run.signal !== null || run.exitCode === null) return [];
  const verdict = verdictOf(one);
  if (verdict === 'no verdict')
    return run.exitCode === 0 ? [`exit 0 without a verdict: ${describeRun(one)}`] : [];
  return GOOD.has(verdict) === (run.exitCode === 0)
    ? []
    : [`verdict and exit code differ: ${describeRun(one)}`];
}

/** What a run that had the last word says is so. */
export async function judgeTruth(scene: Scene, last: SceneRun): Promise<string[]> {
  const verdict = verdictOf(last);
  if (verdict === 'live') return judgeLive(scene, last.headSha);
  if (verdict === 'destroyed') return judgeGone(scene, 'a run said destroyed');
  return [];
}

async function judgeLive(scene: Scene, headSha: string): Promise<string[]> {
  const resources = await viewResources(scene);
  const wrong: string[] = [];
  const names = Object.keys(resources);
  if (names.length !== RESOURCES)
    wrong.push(`a run said live, but there are ${names.join(', ') || 'no resources'}`);
  if (!resources[`/${scene.environment}/first`]?.includes(headSha))
    wrong.push(`a run said live, but the parameter is not of commit ${headSha.slice(0, 7)}`);
  if (!names.some((name) => name.endsWith(`/${headSha}.html`)))
    wrong.push(`a run said live, but there is no page of commit ${headSha.slice(0, 7)}`);
  return wrong;
}

export async function judgeGone(scene: Scene, why: string): Promise<string[]> {
  const { environment, repository } = scene;
  const left = await scene.world.moto.remaining({ environment, repository });
  return left.length === 0 ? [] : [`${why}, but AWS still holds ${left.join(', ')}`];
}

/** At the very end, after one ordinary event in a healthy world. */
export async function judgeEnd(scene: Scene): Promise<string[]> {
  return [
    ...(await judgeGone(scene, 'at the end')),
    ...(await judgeFiles(scene)),
    ...judgeComments(scene),
    ...judgeChecks(scene),
    ...judgeDeployments(scene),
  ];
}

async function judgeFiles(scene: Scene): Promise<string[]> {
  const files = await viewFiles(scene);
  const wrong: string[] = [];
  for (const [url, content] of Object.entries(files)) {
    const name = url.split('/').at(-1) ?? '';
    const status = readStatus(content);
    if (name !== 'record.json') wrong.push(`at the end there is ${name}`);
    else if (status !== 'destroyed') wrong.push(`at the end the record is ${status}`);
  }
  const versions = await scene.world.moto.stateObjects(prefixOf(scene));
  const old = new Set(
    versions.map((url) => url.split('/').at(-1) ?? '').filter((name) => !/^record\.json/.test(name)),
  );
  if (old.size > 0) wrong.push(`at the end there are old versions of ${[...old].join(', ')}`);
  return wrong;
}

function listComments({ world, number }: Scene) {
  return world.github.state.comments.filter(
    (one) => one.pullNumber === number && one.deletedAt === undefined && one.body.includes('<!-- mayfly:'),
  );
}

/** The comment must not promise something that nobody does any more. */
export function judgeStuck(scene: Scene, when: string): string[] {
  const stuck = listComments(scene).filter(({ body }) => STUCK.test(body));
  return stuck.map(({ body }) => `${when} the comment is stuck: ${headline(body)}`);
}

/** Where the comment says that the environment is live, it is whole, whatever commit it is of. */
export async function judgeTold(scene: Scene): Promise<string[]> {
  const [told] = listComments(scene).map(({ body }) => headline(body));
  if (told === undefined || !/ is live/.test(told)) return [];
  const resources = await viewResources(scene);
  const whole = scene.commits.some(
    (commit) =>
      Object.keys(resources).length === RESOURCES &&
      resources[`/${scene.environment}/first`]?.includes(commit) &&
      Object.keys(resources).some((name) => name.endsWith(`/${commit}.html`)),
  );
  return whole
    ? []
    : [`the comment says “${told}”, but there are ${Object.keys(resources).join(', ') || 'no resources'}`];
}

const headline = (body: string): string => body.split('\n').find((line) => line.startsWith('#')) ?? body;

function judgeComments(scene: Scene): string[] {
  const comments = listComments(scene);
  const recorded = scene.runs.some(({ session }) =>
    session.seen.some((line) => /200 mayfly write record/.test(line)),
  );
  const wrong = judgeStuck(scene, 'at the end');
  if (comments.length > 1) wrong.push(`there are ${comments.length} comments of one environment`);
  if (comments.length === 0 && recorded) wrong.push('an environment existed, and there is no comment');
  for (const { body } of comments) {
    if (/ is live/.test(headline(body))) wrong.push(`at the end the comment says: ${headline(body)}`);
  }
  return wrong;
}

function judgeChecks({ world, commits }: Scene): string[] {
  return world.github.state.checkRuns
    .filter(({ headSha, status }) => commits.includes(headSha) && status !== 'completed')
    .map(({ name, status }) => `at the end the check run ${name} is ${status}`);
}

function judgeDeployments({ world, environment }: Scene): string[] {
  return world.github.state.deployments
    .filter(({ task }) => task === environment)
    .map(({ id, statuses }) => ({ id, state: statuses.at(-1)?.state ?? 'pending' }))
    .filter(({ state }) => ACTIVE.has(state))
    .map(({ id, state }) => `at the end deployment ${id} is ${state}`);
}
