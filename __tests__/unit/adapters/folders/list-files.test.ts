import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { listFiles } from '../../../../src/adapters/folders/list-files.js';

it('lists files below a folder, and follows no link out of it', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'mayfly-outside-'));
  await writeFile(join(outside, 'secret.yml'), '');
  const root = await mkdtemp(join(tmpdir(), 'mayfly-files-'));
  for (const folder of ['policy/deep', 'policy/node_modules', '.git'])
    await mkdir(join(root, folder), { recursive: true });
  for (const file of [
    'policy/a.yml',
    'policy/deep/b.yml',
    'policy/node_modules/c.yml',
    '.git/d.yml',
    'e.yml',
  ]) {
    await writeFile(join(root, file), '');
  }
  await symlink(outside, join(root, 'policy/link'));
  await symlink(join(outside, 'secret.yml'), join(root, 'policy/secret.yml'));

  expect((await listFiles({ root, folder: '' })).sort()).toEqual([
    'e.yml',
    'policy/a.yml',
    'policy/deep/b.yml',
  ]);
  expect((await listFiles({ root, folder: 'policy' })).sort()).toEqual(['policy/a.yml', 'policy/deep/b.yml']);
  expect(await listFiles({ root, folder: 'nowhere' })).toEqual([]);
  expect(await listFiles({ root, folder: 'e.yml' })).toEqual([]);
});

it('refuses a folder that lies behind a link', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'mayfly-outside-'));
  await mkdir(join(outside, 'deep'));
  await writeFile(join(outside, 'deep/secret.yml'), '');
  const root = await mkdtemp(join(tmpdir(), 'mayfly-files-'));
  await symlink(outside, join(root, 'policy'));

  for (const folder of ['policy', 'policy/deep']) {
    await expect(listFiles({ root, folder })).rejects.toMatchObject({
      kind: 'input',
      message: 'policy is a link: no files are looked for behind it',
    });
  }
});
