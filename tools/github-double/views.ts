import type { Description } from './description.js';
import type { ExampleName } from './operations.js';
import type {
  AnnotationState,
  CheckRunState,
  CommentState,
  DeploymentState,
  DeploymentStatusState,
  PullState,
  RepositoryState,
  State,
  WorkflowRunState,
} from './state.js';
import type { Json } from './trim.js';

/** State as GitHub shows it: GitHub's own example of each answer with the values of the state in it. */
export interface Views {
  user(login: string): Json;
  privateUser(login: string): Json;
  repository(repository: RepositoryState): Json;
  pull(pull: PullState): Json;
  comment(comment: CommentState): Json;
  reaction(reaction: CommentState['reactions'][number]): Json;
  label(repository: string, name: string): Json;
  checkRun(run: CheckRunState): Json;
  annotation(annotation: AnnotationState): Json;
  deployment(deployment: DeploymentState): Json;
  deploymentStatus(deployment: DeploymentState, status: DeploymentStatusState): Json;
  workflowRun(run: WorkflowRunState): Json;
  file(repository: string, path: string, text: string): Json;
  collaborator(login: string, permission: string): Json;
}

const EXAMPLE_REPOSITORIES =
  /octocat\/Hello-World|octocat\/example|github\/hello-world|octo-org\/octo-repo|octokit\/octokit\.rb/g;
const nodeId = (id: number): string => Buffer.from(`double:${id}`).toString('base64');
/** GitHub's times have no fraction of a second. */
const time = (iso: string | undefined): string | null => iso?.replace(/\.\d+Z$/, 'Z') ?? null;

export function createViews(options: {
  readonly description: Description;
  readonly apiUrl: string;
  readonly state: State;
}): Views {
  const { description, apiUrl, state } = options;
  const template = (name: ExampleName, repository = 'octo/shop'): Json =>
    JSON.parse(
      JSON.stringify(description.example(name))
        .replace(EXAMPLE_REPOSITORIES, repository)
        .replaceAll('https://api.github.com', apiUrl),
    );
  const api = (repository: string, path: string): string => `${apiUrl}/repos/${repository}/${path}`;
  const html = (repository: string, path: string): string => `https://github.com/${repository}/${path}`;

  const identity = (login: string): Json => {
    const known = state.users.get(login);
    return { login, id: known?.id ?? 0, type: known?.type ?? 'User', node_id: nodeId(known?.id ?? 0) };
  };
  const person = (name: 'simple-user' | 'private-user', login: string): Json => ({
    ...JSON.parse(JSON.stringify(template(name)).replaceAll('/octocat', `/${encodeURIComponent(login)}`)),
    ...identity(login),
  });
  const views: Views = {
    user: (login) => person('simple-user', login),
    privateUser: (login) => person('private-user', login),
    repository(repository) {
      const [owner = '', name = ''] = repository.repository.split('/');
      const { template_repository, source, parent, organization, ...rest } = template(
        'full-repository',
        repository.repository,
      );
      return {
        ...rest,
        id: repository.id,
        name,
        full_name: repository.repository,
        private: repository.private,
        visibility: repository.private ? 'private' : 'public',
        default_branch: repository.defaultBranch,
        has_discussions: false,
        owner: views.user(owner),
      };
    },
    pull(pull) {
      const { repository } = pull;
      const side = (at: string | undefined, ref: string, sha: string): Json => {
        const found = state.repositories.find((one) => one.repository === at);
        const owner = (at ?? repository).split('/')[0] ?? '';
        return {
          label: `${owner}:${ref}`,
          ref,
          sha,
          user: views.user(owner),
          repo: found ? views.repository(found) : at ? forkView(views, state, pull, at) : null,
        };
      };
      return {
        ...JSON.parse(
          JSON.stringify(template('pull-request', repository)).replaceAll('/1347', `/${pull.number}`),
        ),
        id: pull.id,
        node_id: nodeId(pull.id),
        number: pull.number,
        state: pull.state,
        locked: false,
        active_lock_reason: null,
        title: pull.title,
        user: views.user(pull.author),
        labels: pull.labels.map((name) => views.label(repository, name)),
        milestone: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        draft: pull.draft,
        created_at: time(pull.createdAt),
        updated_at: time(pull.updatedAt),
        closed_at: time(pull.closedAt),
        merged_at: pull.merged ? time(pull.closedAt) : null,
        merged: pull.merged,
        merged_by: pull.merged ? views.user(pull.author) : null,
        head: side(pull.headRepository, pull.headRef, pull.headSha),
        base: side(repository, pull.baseRef, 'b'.repeat(40)),
        comments: state.comments.filter((one) => one.pullNumber === pull.number && !one.deletedAt).length,
      };
    },
    comment: (comment) => ({
      ...template('issue-comment', comment.repository),
      id: comment.id,
      node_id: nodeId(comment.id),
      url: api(comment.repository, `issues/comments/${comment.id}`),
      html_url: html(comment.repository, `pull/${comment.pullNumber}#issuecomment-${comment.id}`),
      issue_url: api(comment.repository, `issues/${comment.pullNumber}`),
      body: comment.body,
      user: views.user(comment.author),
      created_at: time(comment.createdAt),
      updated_at: time(comment.updatedAt),
      author_association: 'NONE',
      performed_via_github_app: null,
    }),
    reaction: (reaction) => ({
      ...template('reaction'),
      id: reaction.id,
      node_id: nodeId(reaction.id),
      content: reaction.content,
      user: views.user(reaction.author),
      created_at: time(reaction.at),
    }),
    label: (repository, name) => ({
      ...((template('label-items', repository) as unknown as Json[])[0] as Json),
      url: api(repository, `labels/${encodeURIComponent(name)}`),
      name,
      description: '',
      default: false,
    }),
    checkRun: (run) => ({
      ...template('check-run', run.repository),
      id: run.id,
      node_id: nodeId(run.id),
      name: run.name,
      head_sha: run.headSha,
      external_id: run.externalId,
      url: api(run.repository, `check-runs/${run.id}`),
      html_url: html(run.repository, `runs/${run.id}`),
      details_url: run.detailsUrl ?? html(run.repository, `runs/${run.id}`),
      status: run.status,
      conclusion: run.conclusion ?? null,
      started_at: time(run.startedAt),
      completed_at: time(run.completedAt),
      output: {
        title: run.title ?? null,
        summary: run.summary ?? null,
        text: run.text ?? null,
        annotations_count: run.annotations.length,
        annotations_url: api(run.repository, `check-runs/${run.id}/annotations`),
      },
      pull_requests: [],
    }),
    annotation: (annotation) => ({
      blob_href: '',
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
    }),
    deployment: (deployment) => ({
      ...template('deployment', deployment.repository),
      id: deployment.id,
      node_id: nodeId(deployment.id),
      sha: deployment.sha,
      ref: deployment.ref,
      task: deployment.task,
      payload: deployment.payload,
      environment: deployment.environment,
      original_environment: deployment.environment,
      description: deployment.description,
      creator: views.user(deployment.author),
      created_at: time(deployment.createdAt),
      updated_at: time(deployment.updatedAt),
      transient_environment: deployment.transient,
      production_environment: deployment.production,
      url: api(deployment.repository, `deployments/${deployment.id}`),
      statuses_url: api(deployment.repository, `deployments/${deployment.id}/statuses`),
    }),
    deploymentStatus: (deployment, status) => ({
      ...template('deployment-status', deployment.repository),
      id: status.id,
      node_id: nodeId(status.id),
      state: status.state,
      creator: views.user(status.author),
      description: status.description,
      environment: deployment.environment,
      environment_url: status.environmentUrl,
      log_url: status.logUrl,
      target_url: status.logUrl,
      created_at: time(status.at),
      updated_at: time(status.at),
      url: api(deployment.repository, `deployments/${deployment.id}/statuses/${status.id}`),
      deployment_url: api(deployment.repository, `deployments/${deployment.id}`),
    }),
    workflowRun: (run) => ({
      ...template('workflow-run', run.repository),
      id: run.id,
      head_sha: run.headSha,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion ?? null,
      url: api(run.repository, `actions/runs/${run.id}`),
      html_url: html(run.repository, `actions/runs/${run.id}`),
      created_at: time(run.at),
      updated_at: time(run.at),
    }),
    file: (repository, path, text) => ({
      ...template('content-file-response-if-content-is-a-file', repository),
      name: path.split('/').at(-1),
      path,
      size: Buffer.byteLength(text),
      content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
      url: api(repository, `contents/${path}`),
    }),
    collaborator: (login, permission) => ({
      permission,
      role_name: permission,
      user: {
        ...(template('repository-collaborator-permission-response-if-user-has-admin-permissions')
          .user as Json),
        ...identity(login),
        role_name: permission,
      },
    }),
  };
  return views;
}

/** A fork is not a repository of the double; only pull requests show it. */
function forkView(views: Views, state: State, pull: PullState, fork: string): Json {
  const base = state.repositories.find((one) => one.repository === pull.repository);
  if (!base) throw new Error(`no repository ${pull.repository}`);
  return { ...views.repository({ ...base, id: base.id + 1, repository: fork }), fork: true };
}
