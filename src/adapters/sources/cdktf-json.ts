import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';

/**
 * The keys of `cdktf.json` that matter for running the app; others are for cdktf's own command line.
 * https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
 */
const schema = z.looseObject({
  app: z.string().trim().min(1),
  language: z.string().optional(),
  /** Where provider bindings are generated to, relative to the file's folder. */
  codeMakerOutput: z.string().default('.gen'),
  context: z.record(z.string(), z.unknown()).default({}),
  terraformModules: z.array(z.union([z.string(), z.looseObject({ source: z.string() })])).default([]),
});

export type CdktfJson = z.infer<typeof schema>;

/** Throws MayflyError (`input`) when the file is missing or says nothing that can be run. `shown` is for people. */
export async function readCdktfJson(folder: string, shown: string): Promise<CdktfJson> {
  const text = await readFile(join(folder, 'cdktf.json'), 'utf8').catch((error: unknown) => {
    throw new MayflyError(`\`source.app\` is "${shown}", which holds no readable cdktf.json`, {
      kind: 'input',
      hint: 'Give the folder of a CDKTF or CDK Terrain app, relative to the working directory.',
      cause: error,
    });
  });
  const parsed = schema.safeParse(parseJson(text, shown));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MayflyError(`${shown}/cdktf.json: \`${issue?.path.join('.') || 'file'}\`: ${issue?.message}`, {
    kind: 'input',
    hint: 'The file needs an `app` key with the command that runs the app, such as "npx ts-node main.ts".',
    cause: parsed.error,
  });
}

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MayflyError(
      `${shown}/cdktf.json is not valid JSON: ${error instanceof Error ? error.message : ''}`,
      {
        kind: 'input',
        hint: 'Mend the file.',
        cause: error,
      },
    );
  }
}
