/** What the double holds. Tests and the demo read it; only seeds and handlers write it. Times are ISO 8601. */
export interface State {
  readonly users: Map<string, UserState>;
  readonly repositories: RepositoryState[];
  readonly pulls: PullState[];
  /** Deleted ones stay, with `deletedAt`. */
  readonly comments: CommentState[];
  readonly checkRuns: CheckRunState[];
  readonly deployments: DeploymentState[];
  readonly workflowRuns: WorkflowRunState[];
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface UserState {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface RepositoryState {
  readonly id: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly collaborators: Map<string, Permission>;
  /** Path to text, at the default branch. */
  readonly files: Map<string, string>;
  /** SHAs that checks and deployments may name. */
  readonly commits: Set<string>;
  /** Merge commits, with their parents. */
  readonly merges: Map<string, readonly string[]>;
}

export interface PullState {
  readonly id: number;
  readonly repository: string;
  readonly number: number;
  title: string;
  readonly author: string;
  state: 'open' | 'closed';
  merged: boolean;
  draft: boolean;
  headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** `owner/name`, another than `repository` for forks; undefined when it was deleted. */
  headRepository: string | undefined;
  readonly labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
  readonly history: {
    readonly at: string;
    readonly event: 'opened' | 'synchronize' | 'closed' | 'merged' | 'reopened';
    readonly headSha: string;
  }[];
}

export interface CommentState {
  readonly id: number;
  readonly repository: string;
  readonly pullNumber: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  deletedAt: string | undefined;
  /** Every body that the comment had, oldest first. */
  readonly history: { readonly at: string; readonly body: string }[];
  readonly reactions: {
    readonly id: number;
    readonly author: string;
    readonly content: string;
    readonly at: string;
  }[];
}

export interface AnnotationState {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRunView {
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

export interface CheckRunState {
  readonly id: number;
  readonly repository: string;
  /** Login of the app whose token made it; nobody else may change it. */
  readonly author: string;
  name: string;
  readonly headSha: string;
  externalId: string;
  detailsUrl: string | undefined;
  status: string;
  conclusion: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
  readonly annotations: AnnotationState[];
  startedAt: string;
  completedAt: string | undefined;
  readonly history: (CheckRunView & { readonly at: string })[];
}

export interface DeploymentStatusState {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly author: string;
  readonly at: string;
}

export interface DeploymentState {
  readonly id: number;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly author: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Oldest first. */
  readonly statuses: DeploymentStatusState[];
}

export interface WorkflowRunState {
  readonly id: number;
  readonly repository: string;
  readonly headSha: string;
  readonly event: string;
  readonly attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | undefined;
  readonly at: string;
}

export function createState(): State {
  return {
    users: new Map(),
    repositories: [],
    pulls: [],
    comments: [],
    checkRuns: [],
    deployments: [],
    workflowRuns: [],
  };
}
