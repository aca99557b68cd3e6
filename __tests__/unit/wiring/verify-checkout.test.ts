import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyCheckout } from '../../../src/wiring/verify-checkout.js';
import { FakeWorld } from '../operations/fake-world.js';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-checkout-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function verify(parents: Readonly<Record<string, readonly string[]>> = {}, below = '.') {
  const world = new FakeWorld();
  await verifyCheckout({
    forge: { fetchParents: async (sha) => parents[sha] },
    pullNumber: 12,
    headSha: HEAD,
    workingDirectory: join(folder, below),
    log: world.context().log,
  });
  return world.warned;
}

describe('a checkout is the pull request', () => {
  it.each([
    ['its head, detached', { '.git/HEAD': `${HEAD}\n` }],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/topic\n', '.git/refs/heads/topic': `${HEAD}\n` }],
    [
      'a packed branch',
      {
        '.git/HEAD': 'ref: refs/heads/topic\n',
        '.git/packed-refs': `# pack-refs with: peeled\n${OTHER} refs/heads/main\n${HEAD} refs/heads/topic\n`,
      },
    ],
    [
      'a worktree',
      {
        '.git': `gitdir: ${'main/.git/worktrees/pr'}\n`,
        'main/.git/worktrees/pr/HEAD': 'ref: refs/heads/topic\n',
        'main/.git/worktrees/pr/commondir': '../..\n',
        'main/.git/HEAD': `${OTHER}\n`,
        'main/.git/refs/heads/topic': `${HEAD}\n`,
      },
    ],
  ])('%s', async (_, files) => {
    await write(files);
    expect(await verify()).toEqual([]);
  });

  it('a merge of it, where GitHub says that its head is a parent', async () => {
    await write({ '.git/HEAD': OTHER });
    expect(await verify({ [OTHER]: ['c'.repeat(40), HEAD] })).toEqual([]);
  });

  it('seen from a folder inside', async () => {
    await write({ '.git/HEAD': HEAD, 'infra/main.tf': '' });
    expect(await verify({}, 'infra')).toEqual([]);
  });
});

describe('a checkout is refused', () => {
  it.each([
    ['of the default branch', {}],
    ['of a merge of something else', { [OTHER]: ['c'.repeat(40)] }],
  ])('%s', async (_, parents) => {
    await write({ '.git/HEAD': OTHER });
    await expect(verify(parents)).rejects.toMatchObject({
      kind: 'input',
      message:
        'the checkout is at commit bbbbbbb, which is not the head aaaaaaa of pull request #12, nor a merge of it',
      hint: expect.stringContaining('`ref: refs/pull/12/head`'),
    });
  });

  it('that is not there', async () => {
    await expect(verify()).rejects.toThrow('there is no checkout of pull request #12');
    await expect(verify({}, 'nowhere')).rejects.toThrow('there is no checkout of pull request #12');
  });
});

describe('where git can not tell', () => {
  it.each([
    ['files without .git', { 'main.tf': '' }, 'it has no .git'],
    ['a branch in a reftable', { '.git/HEAD': 'ref: refs/heads/.invalid\n' }, 'its .git names no commit'],
    [
      'a branch that leads elsewhere',
      { '.git/HEAD': 'ref: refs/../../x\n', x: HEAD },
      'its .git names no commit',
    ],
  ])('%s: a warning', async (_, files, why) => {
    await write(files);
    expect(await verify()).toEqual([expect.stringContaining(why)]);
  });
});
