import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const schema = z.looseObject({
  runs: z.looseObject({
    using: z.string().regex(/^node\d+$/, 'only JavaScript actions (node24) are run'),
    main: z.string().min(1),
    post: z.string().min(1).optional(),
    'post-if': z.string().optional(),
  }),
  inputs: z.record(z.string(), z.looseObject({ default: scalar.optional() }).nullable()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
});

export interface ActionFile {
  readonly using: string;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
  /** Every declared input and its default, not yet evaluated. */
  readonly inputs: Readonly<Record<string, string | undefined>>;
  readonly outputs: readonly string[];
}

/** Reads `action.yml` or `action.yaml`; throws with the file's path when it is no JavaScript action. */
export async function readActionFile(directory: string): Promise<ActionFile> {
  const file = join(directory, 'action.yml');
  const text = await readFile(file, 'utf8').catch(() => readFile(join(directory, 'action.yaml'), 'utf8'));
  return parseActionFile(text, file);
}

export function parseActionFile(text: string, file: string): ActionFile {
  const result = schema.safeParse(parse(text));
  if (!result.success) throw new Error(`${file} is not an action: ${z.prettifyError(result.error)}`);
  const { runs, inputs, outputs } = result.data;
  return {
    using: runs.using,
    main: runs.main,
    post: runs.post,
    postIf: runs['post-if'] ?? 'always()',
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input?.default])),
    outputs: Object.keys(outputs),
  };
}
