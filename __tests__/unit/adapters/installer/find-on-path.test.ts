import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findOnPath } from '../../../../src/adapters/installer/find-on-path.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-path-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function place(path: string, mode = 0o755): Promise<string> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '', { mode });
  return file;
}

const find = (name: string, ...folders: readonly string[]) =>
  findOnPath(name, { PATH: folders.map((folder) => join(root, folder)).join(':') });

describe('the search on PATH', () => {
  it('takes the first folder that has the program', async () => {
    await place('b/terraform');
    const first = await place('a/terraform');
    expect(await find('terraform', 'missing', 'a', 'b')).toBe(first);
  });

  it('passes over what is not an executable file', async () => {
    await place('a/terraform', 0o644);
    await mkdir(join(root, 'b', 'terraform'), { recursive: true });
    const program = await place('c/terraform');
    expect(await find('terraform', 'a', 'b', 'c')).toBe(program);
  });

  it('takes the program itself where a setup action put a wrapper in its place', async () => {
    await place('a/terraform');
    const program = await place('a/terraform-bin');
    await place('b/terraform.exe');
    const windows = await place('a/terraform-bin.exe');
    expect(await find('terraform', 'a')).toBe(program);
    expect(await find('terraform.exe', 'a', 'b')).toBe(windows);
  });

  it('never looks into folders that depend on where it runs', async () => {
    const program = await place('a/terraform');
    const folder = relative(process.cwd(), dirname(program));
    expect(await findOnPath('terraform', { PATH: folder })).toBeUndefined();
    expect(await findOnPath('terraform', { PATH: `${folder}:${resolve(folder)}` })).toBe(program);
  });

  it('finds nothing without a PATH', async () => {
    expect(await findOnPath('terraform', {})).toBeUndefined();
  });
});
