import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import type { Commenter, Reaction } from '../../ports.js';
import { computeHint, isNotFound, renderFailure } from './failure.js';
import { type GitHub, REPEATABLE } from './github.js';

/**
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user: `permission` is one
 * of the legacy base roles, with maintain as write, triage as read, and a role of one's own as the role it is based on.
 */
const permissionSchema = z.object({
  permission: z.string(),
  user: z.object({ id: z.number().int() }).nullish(),
});
const WRITING: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/** Throws MayflyError where GitHub does not say: then nobody may. An account that took over the login is another. */
export async function canWrite(github: GitHub, { login, id }: Commenter): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
      ...github.repo,
      username: login,
    });
    const { permission, user } = permissionSchema.parse(data);
    return WRITING.has(permission) && user?.id === id;
  } catch (error) {
    // No such account.
    if (isNotFound(error)) return false;
    throw new MayflyError(
      `whether the author of the comment may write here is unknown: ${renderFailure(error)}`,
      {
        kind: 'outside',
        hint: computeHint(error, 'contents: read'),
        cause: error,
      },
    );
  }
}

const commitSchema = z.object({ parents: z.array(z.object({ sha: z.string() })) });

export async function fetchParents(github: GitHub, sha: string): Promise<readonly string[] | undefined> {
  try {
    const { data } = await github.rest.git.getCommit({ ...github.repo, commit_sha: sha });
    return commitSchema.parse(data).parents.map((parent) => parent.sha);
  } catch (error) {
    github.log.info(`commit ${sha.slice(0, 7)} could not be read: ${renderFailure(error)}`);
    return undefined;
  }
}

/** The same reaction twice is one: GitHub answers 200 to the second. */
export async function react(
  github: GitHub,
  { id, reaction }: { readonly id: number; readonly reaction: Reaction },
): Promise<void> {
  await github.rest.reactions.createForIssueComment({
    ...github.repo,
    ...REPEATABLE,
    comment_id: id,
    content: reaction,
  });
}

export async function removeLabel(
  github: GitHub,
  { pullNumber, name }: { readonly pullNumber: number; readonly name: string },
): Promise<void> {
  try {
    await github.rest.issues.removeLabel({ ...github.repo, issue_number: pullNumber, name });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
