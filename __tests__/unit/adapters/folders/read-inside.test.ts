import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadInside } from '../../../../src/adapters/folders/read-inside.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-'));
  await mkdir(join(folder, 'inside/api'), { recursive: true });
  await writeFile(join(folder, 'outside.yaml'), 'secret');
  await writeFile(join(folder, 'inside/api/a.yaml'), 'text');
  await writeFile(join(folder, 'inside/large.yaml'), '');
  await truncate(join(folder, 'inside/large.yaml'), 33 * 1024 * 1024);
  await symlink('api/a.yaml', join(folder, 'inside/link.yaml'));
  await symlink('../outside.yaml', join(folder, 'inside/leak.yaml'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file of the repository', () => {
  const read = (path: string) => createReadInside(join(folder, 'inside'))(path);

  it.each(['api/a.yaml', './api/../api/a.yaml', 'link.yaml'])('%s is read', async (path) => {
    expect(await read(path)).toBe('text');
  });

  it.each([
    ['none.yaml', 'none.yaml does not exist'],
    ['api', "api can't be read"],
    ['../outside.yaml', 'lies outside of the repository'],
    ['leak.yaml', 'lies outside of the repository'],
    ['large.yaml', 'has more than 32 MB'],
  ])('%s is refused', async (path, message) => {
    await expect(read(path)).rejects.toThrow(message);
  });
});
