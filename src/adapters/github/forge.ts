import { insertWarning } from '../../core/report/comment/end-warning.js';
import type { Announcement, AnnouncementIds, Forge } from '../../ports.js';
import { upsertCheckRuns } from './check-run.js';
import { amendComment, fetchTold, moveComment, upsertComment } from './comment.js';
import { upsertDeployment } from './deployment.js';
import { isPermissionMissing, renderFailure } from './failure.js';
import { fetchFile, fetchPaths, requireFile } from './file.js';
import { connectGitHub, type GitHub, type GitHubOptions } from './github.js';
import type { Published } from './part.js';
import { canWrite, fetchParents, react, removeLabel } from './people.js';
import { fetchPullRequest } from './pull-request.js';
import { fetchPullRequests } from './pull-requests.js';
import { fetchRunState } from './workflow-run.js';

interface Part {
  readonly name: string;
  /** What the workflow must grant for it. */
  readonly permission: string;
  publish(github: GitHub, announcement: Announcement): Promise<Published>;
}

const COMMENT: Part = { name: 'comment', permission: 'pull-requests: write', publish: upsertComment };

/** What an announcement consists of. */
const PARTS: readonly Part[] = [
  COMMENT,
  { name: 'check runs', permission: 'checks: write', publish: upsertCheckRuns },
  { name: 'deployment', permission: 'deployments: write', publish: upsertDeployment },
];

/** GitHub as the home of pull requests. */
export function createForge(options: GitHubOptions): Forge {
  const github = connectGitHub(options);
  return {
    fetchPullRequest: (number) => fetchPullRequest(github, number),
    fetchPullRequests: (numbers) => fetchPullRequests(github, numbers),
    fetchTold: (pullNumber) => fetchTold(github, pullNumber),
    fetchFile: (path, ref) => fetchFile(github, { path, ref }),
    requireFile: (path, ref) => requireFile(github, { path, ref }),
    fetchPaths: (ref) => fetchPaths(github, ref),
    fetchRunState: (run) => fetchRunState(github, run),
    canWrite: (person) => canWrite(github, person),
    fetchParents: (sha) => fetchParents(github, sha),
    react: (id, reaction) => attempt('reaction', () => react(github, { id, reaction })),
    removeLabel: (pullNumber, name) =>
      attempt('removal of the label', () => removeLabel(github, { pullNumber, name })),
    amendComment: (amendment) => attempt('comment', () => amendComment(github, amendment)),
    announce: (announcement) =>
      publishAll(
        PARTS.filter(({ name }) => (announcement.only ?? name) === name),
        (part) => part.publish(github, announcement),
      ),
    warn: ({ environment, pullNumber, known, warning }) =>
      publishAll([COMMENT], () =>
        moveComment(github, {
          environment,
          pullNumber,
          known,
          change: (body) => insertWarning({ environment, body, warning }),
        }),
      ),
  };
}

/** Of what people see, nothing is worth a failed run. */
async function attempt(name: string, write: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await write();
    return [];
  } catch (error) {
    return [`${name} not written: ${explain({ permission: 'pull-requests: write' }, error)}`];
  }
}

interface Told {
  readonly name: string;
  readonly ids: AnnouncementIds;
  /** Why something of it was not written, each once. */
  readonly reasons: readonly string[];
  /** Something failed that no missing permission explains. */
  readonly lost: boolean;
}

/** Publishes parts side by side; what fails of one harms no other, and is told. */
async function publishAll(parts: readonly Part[], send: (part: Part) => Promise<Published>) {
  const published = await Promise.all(parts.map((part) => publish(part, send)));
  return {
    ids: Object.assign({}, ...published.map(({ ids }) => ids)) as AnnouncementIds,
    warnings: renderWarnings(published),
    lost: published.some(({ lost }) => lost),
  };
}

async function publish(part: Part, send: (part: Part) => Promise<Published>): Promise<Told> {
  const { ids, failures } = await send(part).catch(
    (error: unknown): Published => ({ ids: {}, failures: [error] }),
  );
  const reasons = new Set(failures.map((failure) => explain(part, failure)));
  const lost = failures.some((failure) => !isPermissionMissing(failure));
  return { name: part.name, ids, reasons: [...reasons], lost };
}

function explain({ permission }: Pick<Part, 'permission'>, failure: unknown): string {
  if (!isPermissionMissing(failure)) return renderFailure(failure);
  return `the token lacks \`${permission}\`; grant it under \`permissions\` in the workflow`;
}

/** One warning for each reason: a token that is refused altogether is no three problems. */
function renderWarnings(told: readonly Told[]): string[] {
  const reasons = new Set(told.flatMap((one) => one.reasons));
  return [...reasons].map((reason) => {
    const names = told.filter((one) => one.reasons.includes(reason)).map(({ name }) => name);
    return `${names.join(', ')} not written: ${reason}`;
  });
}
