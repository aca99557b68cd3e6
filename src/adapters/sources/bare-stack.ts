import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedStack } from '../../ports.js';

interface BareStack {
  readonly name: string;
  readonly outputDirectory: string;
  readonly content?: object;
}

/** A root of Mayfly's own, without any resource unless `content` has some. Names of stacks may hold any character but those of paths, so they are encoded. */
export async function makeBare({
  name,
  outputDirectory,
  content = { terraform: {} },
}: BareStack): Promise<PreparedStack> {
  const directory = join(outputDirectory, encodeURIComponent(name));
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'main.tf.json'), `${JSON.stringify(content, null, 2)}\n`);
  return { name, directory, dependsOn: [], intended: {} };
}
