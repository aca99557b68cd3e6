import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedStack } from '../../ports.js';

interface BareStack {
  readonly name: string;
  readonly outputDirectory: string;
  readonly content?: object;
  readonly like?: PreparedStack;
}

/** A root of Mayfly's own, without any resource unless `content` has some. Names of stacks may hold any character but those of paths, so they are encoded. */
export async function makeBare({
  name,
  outputDirectory,
  content = { terraform: {} },
  like,
}: BareStack): Promise<PreparedStack> {
  const directory = join(outputDirectory, encodeURIComponent(name));
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'main.tf.json'), `${JSON.stringify(content, null, 2)}\n`);
  if (like !== undefined) await copyLockFiles(like.directory, directory);
  return { name, directory, dependsOn: [], intended: {} };
}

/** Terraform's own and the verified one beside it: the same versions of the same providers. */
async function copyLockFiles(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.lock.hcl'));
  for (const name of names) await copyFile(join(from, name), join(to, name));
}
