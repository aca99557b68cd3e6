import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import { exists, isInside } from './repository.js';

/** https://github.com/open-constructs/cdk-terrain/blob/main/packages/cdktn/lib/manifest.ts */
const schema = z.looseObject({
  stacks: z.record(
    z.string(),
    z.looseObject({
      name: z.string().min(1),
      constructPath: z.string().optional(),
      synthesizedStackPath: z.string().min(1),
      dependencies: z.array(z.string()).default([]),
    }),
  ),
});

export interface SynthesizedStack {
  readonly name: string;
  readonly directory: string;
  readonly dependsOn: readonly string[];
  /** Of its Terraform file, where that is JSON. */
  readonly content: unknown;
}

/**
 * Reads what an app wrote into its output folder. Throws MayflyError (`input`) for everything that is not a set of
 * stacks with readable Terraform files; `app` names the app for people.
 */
export async function readManifest(
  outputDirectory: string,
  app: string,
): Promise<readonly SynthesizedStack[]> {
  const stacks = Object.values((await parseManifest(join(outputDirectory, 'manifest.json'), app)).stacks);
  if (stacks.length === 0) throw broken(`${app} synthesized no stack`, 'Make a TerraformStack in the app.');
  const nameByPath = new Map(stacks.map(({ name, constructPath }) => [constructPath ?? name, name]));
  return Promise.all(
    stacks.map(async ({ name, synthesizedStackPath, dependencies }) => {
      const file = resolve(outputDirectory, synthesizedStackPath);
      const content = await readStackFile({ file, name, outputDirectory, app });
      return {
        name,
        directory: dirname(file),
        // Dependencies are construct paths, which differ from the names of stacks inside other constructs.
        dependsOn: dependencies.map((path) => nameByPath.get(path) ?? path),
        content,
      };
    }),
  );
}

async function parseManifest(file: string, app: string): Promise<z.infer<typeof schema>> {
  if (!(await exists(file))) {
    throw broken(
      `${app} ended well but wrote no manifest.json into its output folder`,
      'The app must call `app.synth()` and must not set `outdir` itself: the folder is given by CDKTF_OUTDIR.',
    );
  }
  const value = parseJson(await readFile(file, 'utf8'), `the manifest.json that ${app} wrote`);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(
    `the manifest.json that ${app} wrote is not one of CDKTF: \`${issue?.path.join('.') || 'file'}\`: ${issue?.message}`,
    'Write it with `app.synth()` of cdktf or cdktn.',
    parsed.error,
  );
}

async function readStackFile(options: {
  file: string;
  name: string;
  outputDirectory: string;
  app: string;
}): Promise<unknown> {
  const { file, name, outputDirectory, app } = options;
  if (!isInside(file, outputDirectory) || !(await exists(file))) {
    throw broken(
      `${app} names the stack "${name}" in its manifest.json but wrote no Terraform file for it`,
      'The app must write every stack into the folder given by CDKTF_OUTDIR.',
    );
  }
  if (!file.endsWith('.json')) return undefined;
  return parseJson(await readFile(file, 'utf8'), `the stack "${name}" that ${app} wrote`);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw broken(
      `${what} is not valid JSON: ${why}`,
      'Look at what the app writes into CDKTF_OUTDIR.',
      error,
    );
  }
}

function broken(message: string, hint: string, cause?: unknown): MayflyError {
  return new MayflyError(message, { kind: 'input', hint, cause });
}
