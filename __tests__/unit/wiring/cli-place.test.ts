import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findRepository, parseOrigin } from '../../../src/wiring/cli-place.js';

const config = (url: string) =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n[branch "main"]\n`;

describe('the remote origin', () => {
  it.each([
    ['git@github.com:octo/shop.git', 'octo/shop'],
    ['https://github.com/octo/shop', 'octo/shop'],
    ['https://github.com/octo/shop.git', 'octo/shop'],
    ['ssh://git@host:22/octo/shop.js.git', 'octo/shop.js'],
  ])('%s is %s', (url, name) => {
    expect(parseOrigin(config(url))).toBe(name);
  });

  it('may be missing', () => {
    expect(parseOrigin('[core]\n[remote "fork"]\n\turl = git@github.com:me/shop.git\n')).toBeUndefined();
  });
});

describe('the repository of a folder', () => {
  it('is that of the checkout around it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'mayfly-checkout-'));
    await mkdir(join(root, '.git'));
    await mkdir(join(root, 'infra'));
    await writeFile(join(root, '.git', 'config'), config('git@github.com:octo/shop.git'));
    expect(await findRepository(join(root, 'infra'), {})).toEqual({
      name: 'octo/shop',
      scope: 'octo/shop',
      root,
    });
  });

  it('is a made-up one elsewhere, told apart by the folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'mayfly-folder-'));
    expect(await findRepository(root, {})).toEqual({
      name: undefined,
      scope: `local/${basename(root)}`,
      root,
    });
  });
});
