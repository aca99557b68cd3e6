import { computeCopyName } from '../core/environment/name.js';
import { MayflyError } from '../core/errors.js';
import type { Context } from './context.js';

/** The context of the commit's own copy. Throws MayflyError (`input`) where the commit is not known. */
export function openCopy(context: Context): Context {
  const { environment } = context;
  const { name, headSha } = environment;
  if (headSha === undefined) {
    throw new MayflyError(
      '`strategy: replace` makes a copy for each commit, and the commit is not known here',
      {
        kind: 'input',
        hint: 'Run it in a checkout with git, or use `strategy: update`.',
      },
    );
  }
  return { ...context, environment: { ...environment, name: computeCopyName(name, headSha), copyOf: name } };
}
