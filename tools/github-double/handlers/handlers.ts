import type { Handlers } from '../call.js';
import { checkRuns } from './check-runs.js';
import { comments } from './comments.js';
import { deployments } from './deployments.js';
import { pulls } from './pulls.js';
import { repositories } from './repositories.js';

/** Every operation below `/repos/{owner}/{repo}`, by its id in GitHub's description. */
export const HANDLERS: Handlers = { ...checkRuns, ...comments, ...deployments, ...pulls, ...repositories };
