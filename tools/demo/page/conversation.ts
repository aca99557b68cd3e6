import type { CheckRunState, CommentState, DeploymentState, State } from '../../github-double/state.js';

/** What one run is known by: its commit and its time. */
export interface Turn {
  readonly title: string;
  readonly event: 'opened' | 'synchronize' | 'closed';
  readonly headSha: string;
  readonly message: string;
  /** ISO times of the run. */
  readonly startedAt: string;
  readonly endedAt: string;
}

export interface CheckView {
  readonly name: string;
  /** The conclusion, or the status of one that is not completed. */
  readonly result: string;
  readonly title: string;
}

export interface DeploymentView {
  readonly environment: string;
  readonly state: string;
  readonly description: string;
  readonly url: string;
}

export interface CommentView {
  readonly id: number;
  readonly author: string;
  /** Written in this turn, not only edited. */
  readonly created: boolean;
  /** How many times it was edited up to the end of the turn. */
  readonly edits: number;
  readonly at: string;
  /** What it said at the end of the turn. */
  readonly body: string;
  /** What it said in between. */
  readonly earlier: readonly { readonly at: string; readonly body: string }[];
}

/** What the pull request's page gains by one turn. */
export interface TurnView {
  readonly turn: Turn;
  readonly checks: readonly CheckView[];
  readonly deployments: readonly DeploymentView[];
  readonly comments: readonly CommentView[];
}

/** Sorts what the double recorded by the turn in which it happened. */
export function collectConversation(state: State, turns: readonly Turn[]): TurnView[] {
  return turns.map((turn) => ({
    turn,
    checks: state.checkRuns.flatMap((run) => viewCheck(run, turn)),
    deployments: state.deployments.flatMap((deployment) => viewDeployment(deployment, turn)),
    comments: state.comments.flatMap((comment) => viewComment(comment, turn)),
  }));
}

const during =
  (turn: Turn) =>
  (event: { readonly at: string }): boolean =>
    event.at >= turn.startedAt && event.at <= turn.endedAt;

function viewCheck(run: CheckRunState, turn: Turn): CheckView[] {
  const last = run.history.filter(during(turn)).at(-1);
  if (last === undefined) return [];
  return [{ name: run.name, result: last.conclusion ?? last.status, title: last.title ?? '' }];
}

function viewDeployment(deployment: DeploymentState, turn: Turn): DeploymentView[] {
  const last = deployment.statuses.filter(during(turn)).at(-1);
  if (last === undefined) return [];
  const { state, description, environmentUrl: url } = last;
  return [{ environment: deployment.environment, state, description, url }];
}

function viewComment(comment: CommentState, turn: Turn): CommentView[] {
  const versions = comment.history.filter(during(turn));
  const last = versions.at(-1);
  if (last === undefined) return [];
  const { id, author } = comment;
  const edits = comment.history.indexOf(last);
  const created = versions[0] === comment.history[0];
  return [{ id, author, created, edits, at: last.at, body: last.body, earlier: versions.slice(0, -1) }];
}
