import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createCliLog } from '../../../src/wiring/cli-log.js';
import { findRepository, parseOrigin, tellRepository } from '../../../src/wiring/cli-place.js';

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

  describe('in a worktree', () => {
    /** A checkout, and a worktree of it beside it, as `git worktree add` makes them. */
    async function makeWorktree(text: string) {
      const parent = await mkdtemp(join(tmpdir(), 'mayfly-worktree-'));
      const git = join(parent, 'shop', '.git');
      const worktree = join(parent, 'shop-fix');
      await mkdir(join(git, 'worktrees', 'fix'), { recursive: true });
      await mkdir(worktree);
      await writeFile(join(git, 'config'), text);
      await writeFile(join(git, 'worktrees', 'fix', 'commondir'), '../..\n');
      await writeFile(join(worktree, '.git'), `gitdir: ${join(git, 'worktrees', 'fix')}\n`);
      return worktree;
    }

    it('is that of the main checkout', async () => {
      const root = await makeWorktree(config('git@github.com:octo/shop.git'));
      expect(await findRepository(root, {})).toEqual({ name: 'octo/shop', scope: 'octo/shop', root });
    });

    it('is made up of the name of the main checkout where there is no remote', async () => {
      const root = await makeWorktree('[core]\n');
      expect(await findRepository(root, {})).toEqual({ name: undefined, scope: 'local/shop', root });
    });
  });

  it('is that of the submodule in a submodule', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'mayfly-submodule-'));
    const root = join(parent, 'infra');
    await mkdir(join(parent, '.git', 'modules', 'infra'), { recursive: true });
    await mkdir(root);
    await writeFile(join(parent, '.git', 'config'), config('git@github.com:octo/shop.git'));
    await writeFile(
      join(parent, '.git', 'modules', 'infra', 'config'),
      config('git@github.com:octo/infra.git'),
    );
    await writeFile(join(root, '.git'), 'gitdir: ../.git/modules/infra\n');
    expect(await findRepository(root, {})).toMatchObject({ name: 'octo/infra', root });
  });

  it('says which one was made up, and how to name another', async () => {
    const lines: string[] = [];
    const log = createCliLog((text) => lines.push(text));
    tellRepository({ name: undefined, scope: 'local/shop', root: '/shop' }, log);
    expect(lines.join('')).toMatch(/local\/shop.*GITHUB_REPOSITORY=owner\/name/s);
    tellRepository({ name: 'octo/shop', scope: 'octo/shop', root: '/shop' }, log);
    expect(lines).toHaveLength(1);
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
