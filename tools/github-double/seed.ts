import type {
  CommentState,
  Permission,
  PullState,
  RepositoryState,
  State,
  UserState,
  WorkflowRunState,
} from './state.js';

export interface RepositorySeed {
  /** `owner/name`. */
  readonly repository: string;
  readonly private?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** SHA of a merge commit to those of its parents. */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Login to permission; anyone else may read. */
  readonly collaborators?: Readonly<Record<string, Permission>>;
}

export interface PullSeed {
  readonly number: number;
  /** 40 hex digits. */
  readonly headSha: string;
  readonly repository?: string;
  readonly title?: string;
  readonly author?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  /** Another repository makes it a pull request from a fork; null means that the fork was deleted. */
  readonly headRepository?: string | null;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
}

export interface CommentsSeed {
  readonly pullNumber: number;
  readonly author: string;
  readonly count?: number;
  /** Default `comment <index>`. */
  readonly body?: string | ((index: number) => string);
}

/** What happens on GitHub without Mayfly: people push, talk, close. */
export interface Seeds {
  user(user: { readonly login: string; readonly type?: 'User' | 'Bot' }): UserState;
  repository(seed: RepositorySeed): RepositoryState;
  pullRequest(seed: PullSeed): PullState;
  /** A new head SHA on the pull request's branch. */
  push(number: number, headSha: string): PullState;
  close(number: number, options?: { readonly merged?: boolean }): PullState;
  reopen(number: number): PullState;
  comments(seed: CommentsSeed): readonly CommentState[];
  workflowRun(seed: Pick<WorkflowRunState, 'headSha'> & Partial<WorkflowRunState>): WorkflowRunState;
}

export function createSeeds(options: {
  readonly state: State;
  readonly now: () => string;
  readonly nextId: () => number;
}): Seeds {
  const { state, now, nextId } = options;
  const firstRepository = (): string => required(state.repositories[0], 'a seeded repository').repository;
  const pullOf = (number: number): PullState =>
    required(
      state.pulls.find((one) => one.number === number),
      `pull request ${number}`,
    );
  const happen = (pull: PullState, event: PullState['history'][number]['event']): PullState => {
    pull.updatedAt = now();
    pull.history.push({ at: pull.updatedAt, event, headSha: pull.headSha });
    return pull;
  };
  const seeds: Seeds = {
    user({ login, type = login.endsWith('[bot]') ? 'Bot' : 'User' }) {
      const user = state.users.get(login) ?? { id: nextId(), login, type };
      state.users.set(login, user);
      return user;
    },
    repository(seed) {
      seeds.user({ login: seed.repository.split('/')[0] ?? '' });
      const repository: RepositoryState = {
        id: nextId(),
        repository: seed.repository,
        private: seed.private ?? false,
        defaultBranch: 'main',
        collaborators: new Map(Object.entries(seed.collaborators ?? {})),
        files: new Map(Object.entries(seed.files ?? {})),
        commits: new Set(),
        merges: new Map(Object.entries(seed.merges ?? {})),
      };
      for (const login of repository.collaborators.keys()) seeds.user({ login });
      state.repositories.push(repository);
      return repository;
    },
    pullRequest(seed) {
      const repository = seed.repository ?? firstRepository();
      const at = now();
      const author = seed.author ?? 'octocat';
      seeds.user({ login: author });
      const pull: PullState = {
        id: nextId(),
        repository,
        number: seed.number,
        title: seed.title ?? `Pull request ${seed.number}`,
        author,
        state: seed.state ?? 'open',
        merged: false,
        draft: seed.draft ?? false,
        headSha: seed.headSha,
        headRef: seed.headRef ?? `topic-${seed.number}`,
        baseRef: seed.baseRef ?? 'main',
        headRepository: seed.headRepository === null ? undefined : (seed.headRepository ?? repository),
        labels: [...(seed.labels ?? [])],
        createdAt: at,
        updatedAt: at,
        closedAt: seed.state === 'closed' ? at : undefined,
        history: [{ at, event: 'opened', headSha: seed.headSha }],
      };
      state.pulls.push(pull);
      commit(state, pull);
      return pull;
    },
    push(number, headSha) {
      const pull = pullOf(number);
      pull.headSha = headSha;
      commit(state, pull);
      return happen(pull, 'synchronize');
    },
    close(number, { merged = false } = {}) {
      const pull = pullOf(number);
      pull.state = 'closed';
      pull.merged = merged;
      pull.closedAt = now();
      return happen(pull, merged ? 'merged' : 'closed');
    },
    reopen(number) {
      const pull = pullOf(number);
      pull.state = 'open';
      pull.closedAt = undefined;
      return happen(pull, 'reopened');
    },
    comments({ pullNumber, author, count = 1, body = (index) => `comment ${index}` }) {
      seeds.user({ login: author });
      const { repository } = pullOf(pullNumber);
      return Array.from({ length: count }, (_, index) => {
        const text = typeof body === 'string' ? body : body(index);
        const at = now();
        const comment: CommentState = {
          id: nextId(),
          repository,
          pullNumber,
          author,
          body: text,
          createdAt: at,
          updatedAt: at,
          deletedAt: undefined,
          history: [{ at, body: text }],
          reactions: [],
        };
        state.comments.push(comment);
        return comment;
      });
    },
    workflowRun(seed) {
      const run: WorkflowRunState = {
        id: nextId(),
        repository: firstRepository(),
        event: 'pull_request',
        attempt: 1,
        status: 'in_progress',
        conclusion: undefined,
        at: now(),
        ...seed,
      };
      state.workflowRuns.push(run);
      return run;
    },
  };
  return seeds;
}

function commit(state: State, pull: PullState): void {
  state.repositories.find((one) => one.repository === pull.repository)?.commits.add(pull.headSha);
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the double has no ${what}`);
  return value;
}
