import { z } from 'zod';
import { COMMENT_LIMIT } from '../../core/report/comment/comment.js';
import { isCommentOf, parseMarker, UNNAMED } from '../../core/report/comment/marker.js';
import { carryPlace } from '../../core/report/comment/place.js';
import { parseTold, type Told } from '../../core/report/comment/told.js';
import { VERDICTS } from '../../core/verdict.js';
import type { Amendment, Announcement, AnnouncementIds } from '../../ports.js';
import { fetchOwnLogin, pickOwn, userSchema } from './author.js';
import { createOnce } from './create-once.js';
import { isNotFound, renderFailure } from './failure.js';
import type { GitHub } from './github.js';
import { NOTHING, type Published, settleAll } from './part.js';

const commentSchema = z.object({
  id: z.number().int(),
  body: z.string().default(''),
  issue_url: z.string().optional(),
  user: userSchema.nullish().transform((user) => user ?? null),
});
type Comment = z.infer<typeof commentSchema>;

interface Place {
  readonly github: GitHub;
  readonly environment: string;
  readonly pullNumber: number;
  readonly ownLogin: string | undefined;
}

/** Writes the environment's one comment: in place, or anew at the end of the conversation. */
export async function upsertComment(github: GitHub, announcement: Announcement): Promise<Published> {
  const { report, commentBody, commentMode, known } = announcement;
  if (commentMode === 'off' || report.pullNumber === undefined) return NOTHING;
  const place: Place = {
    github,
    environment: parseMarker(commentBody) ?? report.environment,
    pullNumber: report.pullNumber,
    ownLogin: known.commentAuthor ?? (await fetchOwnLogin(github)),
  };
  const final = (VERDICTS as readonly string[]).includes(report.status);
  const recreate = commentMode === 'recreate' && final;
  // A run that started at the same moment may have written a comment of its own: the last word removes it.
  const found = (final ? undefined : await fetchKnown(place, known.commentId)) ?? (await search(place));
  const [oldest, ...others] = found;
  const body = oldest === undefined ? commentBody : carryPlace(oldest.body, commentBody, COMMENT_LIMIT);
  if (oldest === undefined || recreate) {
    const written = await create(place, { body, replaced: found });
    return toPublished(written, await removeAll(github, found));
  }
  const written = await edit(github, { id: oldest.id, body });
  return toPublished(written, await removeAll(github, others));
}

/**
 * Writes the environment's one comment anew at the end of the conversation, changed by `change`: GitHub tells people of
 * new comments, not of edited ones.
 */
export async function moveComment(github: GitHub, move: CommentMove): Promise<Published> {
  const { environment, pullNumber, known } = move;
  const ownLogin = known.commentAuthor ?? (await fetchOwnLogin(github));
  const place: Place = { github, environment, pullNumber, ownLogin };
  const found = await search(place);
  const written = await create(place, { body: move.change(found[0]?.body), replaced: found });
  return toPublished(written, await removeAll(github, found));
}

export interface CommentMove {
  readonly environment: string;
  readonly pullNumber: number;
  readonly known: AnnouncementIds;
  /** The new body of the comment as it stands; undefined where there is none. */
  readonly change: (body: string | undefined) => string;
}

/** Changes the environment's one comment, or writes it where there is none. */
export async function amendComment(github: GitHub, amendment: Amendment): Promise<void> {
  const { pullNumber, environment, known, amend, fresh } = amendment;
  const ownLogin = known.commentAuthor ?? (await fetchOwnLogin(github));
  const place: Place = { github, environment, pullNumber, ownLogin };
  const [found] = (await fetchKnown(place, known.commentId)) ?? (await search(place));
  if (found === undefined) await create(place, { body: fresh, replaced: [] });
  else await edit(github, { id: found.id, body: amend(found.body) });
}

function toPublished({ id, user }: Comment, failures: readonly unknown[]): Published {
  return { ids: { commentId: id, ...(user === null ? {} : { commentAuthor: user.login }) }, failures };
}

/** The comment that the record names, if it still is ours and this environment's. */
async function fetchKnown(place: Place, id: number | undefined): Promise<readonly Comment[] | undefined> {
  if (id === undefined) return undefined;
  const { github, environment, pullNumber, ownLogin } = place;
  try {
    const { data } = await github.rest.issues.getComment({ ...github.repo, comment_id: id });
    const comment = commentSchema.parse(data);
    const here = comment.issue_url?.endsWith(`/issues/${pullNumber}`) ?? true;
    const own = here && isCommentOf(comment.body, environment) ? pickOwn([comment], ownLogin) : [];
    return own.length > 0 ? own : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Every comment of ours for this environment, on all pages, oldest first; then those that did not know its name. */
async function search({ github, environment, pullNumber, ownLogin }: Place): Promise<readonly Comment[]> {
  const all = await listComments(github, pullNumber);
  return [...new Set([environment, UNNAMED])].flatMap((name) => {
    const marked = all.filter(({ body }) => isCommentOf(body, name));
    return pickOwn(marked, ownLogin).toSorted((a, b) => a.id - b.id);
  });
}

/** All comments of the pull request, page by page. */
async function listComments(github: GitHub, pullNumber: number): Promise<readonly Comment[]> {
  const all = await github.paginate(github.rest.issues.listComments, {
    ...github.repo,
    issue_number: pullNumber,
    per_page: 100,
  });
  return z.array(commentSchema).parse(all);
}

/** What our own comments on the pull request tell, oldest first; nothing where they can't be read. */
export async function fetchTold(github: GitHub, pullNumber: number): Promise<readonly Told[]> {
  try {
    const ownLogin = await fetchOwnLogin(github);
    const marked = (await listComments(github, pullNumber)).filter(
      ({ body }) => parseMarker(body) !== undefined,
    );
    return pickOwn(marked, ownLogin).flatMap(({ body }) => parseTold(body) ?? []);
  } catch (error) {
    github.log.info(`the comments of #${pullNumber} could not be read: ${renderFailure(error)}`);
    return [];
  }
}

function create(
  place: Place,
  { body, replaced }: { readonly body: string; readonly replaced: readonly Comment[] },
): Promise<Comment> {
  const { github, pullNumber } = place;
  return createOnce(github, {
    what: 'comment',
    create: async () => {
      const { data } = await github.rest.issues.createComment({
        ...github.repo,
        issue_number: pullNumber,
        body,
      });
      return commentSchema.parse(data);
    },
    find: async () => {
      const old = new Set(replaced.map(({ id }) => id));
      return (await search(place)).find(({ id }) => !old.has(id));
    },
  });
}

async function edit(
  github: GitHub,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<Comment> {
  const { data } = await github.rest.issues.updateComment({ ...github.repo, comment_id: id, body });
  return commentSchema.parse(data);
}

/** What could not be removed is in the answer. */
async function removeAll(github: GitHub, comments: readonly Comment[]): Promise<readonly unknown[]> {
  const { failures } = await settleAll(comments.map(({ id }) => remove(github, id)));
  return failures;
}

async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.rest.issues.deleteComment({ ...github.repo, comment_id: id });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
