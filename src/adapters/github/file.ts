import { z } from 'zod';
import type { GitHub } from './github.js';

/** https://docs.github.com/rest/repos/contents#get-repository-content: files up to 1 MB come as base64. */
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

export interface FileRequest {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly ref: string;
}

/** Undefined where the file, or the permission `contents: read`, is not there, and when GitHub does not answer. */
export async function fetchFile(github: GitHub, { path, ref }: FileRequest): Promise<string | undefined> {
  try {
    const { data } = await github.rest.repos.getContent({ ...github.repo, path, ref });
    const file = fileSchema.safeParse(data);
    return file.success ? Buffer.from(file.data.content, 'base64').toString('utf8') : undefined;
  } catch (error) {
    github.log.info(
      `${path} could not be read at ${ref.replace(/^([0-9a-f]{7})[0-9a-f]{33}$/, '$1')}: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}
