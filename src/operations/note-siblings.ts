import { frontOf } from '../core/environment/copies.js';
import { MayflyError } from '../core/errors.js';
import type { Context } from './context.js';
import { findSiblings } from './find-siblings.js';
import type { Journal } from './journal.js';

/**
 * Warns of other environments of the pull request: a `name` that changed leaves the one before up. Those of the same
 * commit are meant to stand beside this one.
 */
export async function noteSiblings({
  context,
  journal,
}: {
  readonly context: Context;
  readonly journal: Journal;
}): Promise<void> {
  try {
    const siblings = await findSiblings(context);
    const { headSha, copyOf = context.environment.name } = context.environment;
    const others = siblings
      .filter((record) => headSha === undefined || record.headSha !== headSha)
      .filter((record) => frontOf(record) !== copyOf);
    if (others.length === 0) return;
    const names = others.map(({ environment, status }) => `${environment} (${status})`).join(', ');
    journal.warnings.push(
      `this pull request has other environments, by other values of \`name\` in its configuration: ${names}. ` +
        'They are destroyed when it is closed; to end them now, run `command: destroy` for it, which takes all of ' +
        'them, and deploy again.',
    );
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    context.log.info(`Other environments of this pull request could not be looked for: ${error.message}`);
  }
}
