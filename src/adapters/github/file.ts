import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import { computeHint, isNotFound, renderFailure } from './failure.js';
import type { GitHub } from './github.js';

/** https://docs.github.com/rest/repos/contents#get-repository-content: files up to 1 MB come as base64. */
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

export interface FileRequest {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly ref: string;
}

/** Undefined where the file, or the permission `contents: read`, is not there, and when GitHub does not answer. */
export async function fetchFile(github: GitHub, request: FileRequest): Promise<string | undefined> {
  try {
    return await readFile(github, request);
  } catch (error) {
    explain(github, { what: request.path, ref: request.ref, error });
    return undefined;
  }
}

/** Undefined only where the file is not there; throws MayflyError (`outside`) when GitHub does not say. */
export async function requireFile(github: GitHub, request: FileRequest): Promise<string | undefined> {
  try {
    return await readFile(github, request);
  } catch (cause) {
    if (isNotFound(cause)) return undefined;
    throw new MayflyError(`${request.path} of ${request.ref} could not be read: ${renderFailure(cause)}`, {
      kind: 'outside',
      hint: computeHint(cause, 'contents: read'),
      cause,
    });
  }
}

/** A folder in its place counts as no file. */
async function readFile(github: GitHub, { path, ref }: FileRequest): Promise<string | undefined> {
  const { data } = await github.rest.repos.getContent({ ...github.repo, path, ref });
  const file = fileSchema.safeParse(data);
  return file.success ? Buffer.from(file.data.content, 'base64').toString('utf8') : undefined;
}

/** https://docs.github.com/rest/git/trees#get-a-tree: `truncated` over 100,000 entries or 7 MB. */
const treeSchema = z.object({
  truncated: z.literal(false),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});

/** Undefined where the tree, or the permission to read it, is not there, and when not all of it is told. */
export async function fetchPaths(github: GitHub, ref: string): Promise<readonly string[] | undefined> {
  try {
    const { data } = await github.rest.git.getTree({ ...github.repo, tree_sha: ref, recursive: '1' });
    const { tree } = treeSchema.parse(data);
    return tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
  } catch (error) {
    explain(github, { what: 'the list of files', ref, error });
    return undefined;
  }
}

interface Unread {
  readonly what: string;
  readonly ref: string;
  readonly error: unknown;
}

function explain(github: GitHub, { what, ref, error }: Unread): void {
  const at = ref.replace(/^([0-9a-f]{7})[0-9a-f]{33}$/, '$1');
  const why = isNotFound(error)
    ? 'it is not there, or the token lacks the permission contents: read'
    : renderFailure(error);
  github.log.info(`${what} could not be read at ${at}: ${why}`);
}
