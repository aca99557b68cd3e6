import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedStack } from '../../ports.js';

interface BareStack {
  readonly name: string;
  readonly outputDirectory: string;
}

/** A root with no resource in it. Names of stacks may hold any character but those of paths, so they are encoded. */
export async function makeBare({ name, outputDirectory }: BareStack): Promise<PreparedStack> {
  const directory = join(outputDirectory, encodeURIComponent(name));
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'main.tf.json'), '{ "terraform": {} }\n');
  return { name, directory, dependsOn: [], intended: {} };
}
