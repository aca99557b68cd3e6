import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeBare } from '../../../../src/adapters/sources/bare-stack.js';
import { writeImports } from '../../../../src/adapters/sources/import-file.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-bare-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (...path: readonly string[]) => JSON.parse(await readFile(join(folder, ...path), 'utf8'));

describe('a root of Mayfly’s own', () => {
  it('is empty, or holds what it is given, each time anew', async () => {
    const { directory } = await makeBare({ name: 'a b', outputDirectory: folder });
    expect(directory).toBe(join(folder, 'a%20b'));
    expect(await read('a%20b', 'main.tf.json')).toEqual({ terraform: {} });
    await makeBare({ name: 'a b', outputDirectory: folder, content: { locals: { a: 1 } } });
    expect(await read('a%20b', 'main.tf.json')).toEqual({ locals: { a: 1 } });
  });

  it('uses the versions of providers that another stack was initialized with', async () => {
    const like = { name: 'main', directory: join(folder, 'main'), dependsOn: [], intended: {} };
    await mkdir(like.directory);
    for (const name of ['.terraform.lock.hcl', 'mayfly.lock.hcl', 'main.tf'])
      await writeFile(join(like.directory, name), name);
    const { directory } = await makeBare({ name: 'recovered', outputDirectory: folder, like });
    expect((await readdir(directory)).sort()).toEqual([
      '.terraform.lock.hcl',
      'main.tf.json',
      'mayfly.lock.hcl',
    ]);
  });
});

describe('what a stack is to adopt', () => {
  it('stands in a file of its own, with ids that no template changes, and goes again', async () => {
    const stack = { name: 'main', directory: folder, dependsOn: [], intended: {} };
    await writeImports({ stack, imports: [{ address: 'module.a.aws_sns_topic.b["c"]', id: 'x${y}' }] });
    expect(await read('mayfly_import.tf.json')).toEqual({
      import: [{ to: 'module.a.aws_sns_topic.b["c"]', id: 'x$${y}' }],
    });
    await writeImports({ stack, imports: [] });
    await writeImports({ stack, imports: [] });
    expect(await readdir(folder)).toEqual([]);
  });
});
