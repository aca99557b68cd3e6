import { type CheckRunViews, createCheckRunViews } from './check-runs.js';
import { type CommentViews, createCommentViews } from './comments.js';
import { createDeploymentViews, type DeploymentViews } from './deployments.js';
import { createPeopleViews, type PeopleViews } from './people.js';
import { createPullViews, type PullViews } from './pulls.js';
import { createRepositoryViews, type RepositoryViews } from './repositories.js';
import { createWorkshop } from './template.js';

/** State as GitHub shows it: GitHub's own example of each answer with the values of the state in it. */
export type Views = CheckRunViews &
  CommentViews &
  DeploymentViews &
  PeopleViews &
  PullViews &
  RepositoryViews;

export function createViews(options: Parameters<typeof createWorkshop>[0]): Views {
  const workshop = createWorkshop(options);
  const people = createPeopleViews(workshop);
  const repositories = createRepositoryViews(workshop, people);
  return {
    ...people,
    ...repositories,
    ...createPullViews(workshop, { ...people, ...repositories }),
    ...createCommentViews(workshop, people),
    ...createCheckRunViews(workshop),
    ...createDeploymentViews(workshop, people),
  };
}
