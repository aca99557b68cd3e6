import type { State } from '../github-double/state.js';
import type { Holding } from './proof.js';
import type { SceneResult } from './run-scene.js';
import { ENVIRONMENT, PULL, REPOSITORY } from './scenes.js';

export interface AccountFacts {
  readonly results: readonly SceneResult[];
  readonly state: State;
  /** While the environment was up, which shows that the last look can fail. */
  readonly held: Holding;
  readonly left: Holding;
  /** What went against GitHub's description of its API. */
  readonly violations: readonly string[];
  readonly seconds: number;
  readonly page: string;
}

/** The machine-readable account that `--json` prints. */
export interface Account {
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly repository: string;
  readonly pullRequest: number;
  readonly environment: string;
  readonly steps: readonly AccountStep[];
  readonly comment: { readonly id: number | undefined; readonly count: number; readonly edits: number };
  readonly held: Holding;
  readonly left: Holding;
  readonly seconds: number;
  readonly page: string;
}

export interface AccountStep {
  readonly title: string;
  readonly event: string;
  readonly headSha: string;
  readonly expected: string;
  readonly verdict: string;
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly url: string;
  readonly pageStatus: number | undefined;
  readonly checks: Readonly<Record<string, string>>;
  readonly deployment: string | undefined;
  readonly problems: readonly string[];
}

export function computeAccount(facts: AccountFacts): Account {
  const { results, state, left, held } = facts;
  const comments = state.comments.filter(({ deletedAt }) => deletedAt === undefined);
  const problems = [
    ...results.flatMap(({ scene, problems }) => problems.map((problem) => `${scene.title}: ${problem}`)),
    ...(comments.length === 1 ? [] : [`the pull request has ${comments.length} comments, not one`]),
    ...(held.resources.length === 0
      ? ['nothing was found in the emulator while the environment was up']
      : []),
    ...[...left.resources, ...left.state].map((what) => `left behind: ${what}`),
    ...facts.violations.map((violation) => `against GitHub's API: ${violation}`),
  ];
  return {
    ok: problems.length === 0,
    problems,
    repository: REPOSITORY,
    pullRequest: PULL.number,
    environment: ENVIRONMENT,
    steps: results.map((result) => computeStep(result, state)),
    comment: {
      id: comments[0]?.id,
      count: comments.length,
      edits: Math.max(0, (comments[0]?.history.length ?? 0) - 1),
    },
    held,
    left,
    seconds: facts.seconds,
    page: facts.page,
  };
}

export function computeStep(result: SceneResult, state: State): AccountStep {
  const { scene, run, startedAt, endedAt } = result;
  const at = (time: string): boolean => time >= startedAt && time <= endedAt;
  const checks = state.checkRuns.filter(({ history }) => history.some((view) => at(view.at)));
  const statuses = state.deployments
    .flatMap((deployment) => deployment.statuses)
    .filter((status) => at(status.at));
  return {
    title: scene.title,
    event: scene.event,
    headSha: scene.commit.sha,
    expected: scene.expected,
    verdict: result.verdict,
    exitCode: run.exitCode,
    seconds: Math.round((run.ms + (run.post?.ms ?? 0)) / 100) / 10,
    url: result.url,
    pageStatus: result.page.status,
    checks: Object.fromEntries(checks.map(({ name, conclusion, status }) => [name, conclusion ?? status])),
    deployment: statuses.at(-1)?.state,
    problems: result.problems,
  };
}
