import type { Owner } from '../core/recovery/judge-import.js';
import type { Context } from './context.js';

/** What the tags of the environment's resources say. */
export const ownerOf = ({ environment: { name, repository } }: Pick<Context, 'environment'>): Owner => ({
  environment: name,
  repository,
});
